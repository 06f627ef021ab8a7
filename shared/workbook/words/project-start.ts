/** Columns of the project start form: the statements that T29 asks for. Names of persons are never read. */
import { field } from './field-words.ts';

export const projectStartFields = [
  field('responsible', 'present', ['vastuuhenkilo !vara', 'projektin vastuuhenkilo !vara', 'vastuullinen johtaja', 'projektin vastuu !vara'], ['ansvarig', 'ansvarsperson'], ['responsible', 'person in charge', 'contact person responsible'], 2),
  field('deputy', 'present', ['varahenkilo', 'varavastuuhenkilo', 'varahenkilot', 'vara vastuu'], ['suppleant', 'ersattare', 'stallforetradare'], ['deputy', 'substitute', 'deputies'], 2),
  field('objectives', 'text', ['tavoitteet', 'projektin tavoitteet', 'projektin tavoitteet kuvaus', 'projektin tavoitteet kuvaus vaikutus', 'kuvaus', 'tavoitteet kuvaus', 'tavoite'], ['malsattning', 'syfte', 'beskrivning', 'mal och beskrivning'], ['objective', 'goals', 'description', 'aims'], 1),
  field('totalBudget', 'text', ['kokonaisbudjetti', 'arvioitu kokonaisbudjetti', 'arvioitu budjetti', 'projektin budjetti', 'budjetti', 'kokonaiskustannu', 'kustannusarvio'], ['totalbudget', 'total budget', 'totalkostnad', 'berakna budget'], ['total budget', 'estimated budget', 'estimated total', 'project budget', 'total cost'], 2),
  field('ownFunding', 'text', ['omarahoitus', 'omarahoitusosuus', 'oma rahoitus', 'omavastuu', 'yhdistyksen omarahoitus'], ['egenfinansiering', 'sjalvfinansiering', 'egen finansiering', 'egenandel'], ['own funding', 'own share', 'self financ', 'own financ', 'own contribution'], 2),
  field('targetGroups', 'text', ['kohderyhm', 'kohderyhmat', 'hankkeen kohderyhm'], ['malgrupp'], ['target group'], 2),
  field('participants', 'text', ['osallistujamaar', 'tavoiteltu osallistujamaar', 'osallistujatavoite', 'osallistuj'], ['deltagarantal', 'deltagar', 'antal deltagare'], ['participant', 'target number participants', 'number of participants', 'intended participants'], 1),
  field('fundingSource', 'text', ['rahoituslahde', 'rahoituslahde mista hankeavustusta haetaan', 'mista hankeavustus', 'hankerahoitus', 'ulkoinen rahoitus', 'rahoittaja'], ['finansieringskalla', 'extern finansiering', 'finansiar'], ['funding source', 'source of funding', 'external funding', 'funder'], 2),
  field('schedule', 'text', ['aikataulu', 'hankkeen aikataulu', 'suunniteltu aikataulu', 'toteutusaika'], ['tidtabell', 'tidsplan', 'tidsschema'], ['schedule', 'timetable'], 1),
  field('partners', 'text', ['yhteistyokumppan', 'kumppanit', 'yhteistyotahot'], ['samarbetspartner', 'samarbetsparter'], ['partner', 'cooperation'], 1),
] as const;
