/** Excel.Functions: worksheet functions that the workbook answers; DATE alone, under its own date system. */
import { invalidArgument } from '../../errors.ts';
import { toSerial } from '../../model/typing.ts';
import type { Workbook } from '../../model/workbook.ts';
import { type Face, node } from '../face.ts';

class FunctionResult {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

const functionResultFace: Face<FunctionResult> = {
  type: 'FunctionResult',
  scalars: { error: () => null, value: (r) => r.value },
};

export const functionsFace: Face<Workbook> = {
  type: 'Functions',
  methods: {
    date: (w, args, s) => {
      const serial = toSerial(args.number(0), args.number(1), args.number(2), w.date1904);
      if (serial === null) throw invalidArgument();
      return node(functionResultFace, new FunctionResult(serial), s);
    },
  },
};
