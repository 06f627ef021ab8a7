/** Office's own services beside Excel (ribbon, start-up behaviour): answered politely and noted down. */
import { type Face, type Node, node } from '../face.ts';
import type { Session } from '../session.ts';

export class Service {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const note = (service: Service, member: string, args: readonly unknown[], session: Session): void => {
  session.serviceCalls.push({ service: service.name, member, args });
};

const polite = (
  member: string,
  answer: unknown = null,
): [string, NonNullable<Face<Service>['methods']>[string]] => [
  member,
  (service, args, session) => {
    note(service, member, args.all, session);
    return answer;
  },
];

const child = (service: Service, name: string, session: Session): Node =>
  node(serviceFace, new Service(`${service.name}.${name}`), session);

export const serviceFace: Face<Service> = {
  type: 'Service',
  setters: Object.fromEntries(
    ['enabled', 'visible', 'count'].map((name) => [
      name,
      (service: Service, value: unknown, session: Session) => note(service, `set ${name}`, [value], session),
    ]),
  ),
  methods: {
    ...Object.fromEntries([
      polite('getAppRuntimeStartState', 'Background'),
      polite('setAppRuntimeStartState'),
      polite('getAppRuntimeState', 'Visible'),
      polite('setAppRuntimeState'),
      polite('executeRequestUpdate'),
      polite('executeRequestCreate'),
      polite('notifyActionHandlerReady'),
      polite('activateWorkbook'),
    ]),
    getButton: (service, args, session) => {
      note(service, 'getButton', args.all, session);
      return child(service, `getButton(${args.text(0)})`, session);
    },
    getTab: (service, args, session) => {
      note(service, 'getTab', args.all, session);
      return child(service, `getTab(${args.text(0)})`, session);
    },
  },
};
