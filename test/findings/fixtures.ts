/** One bad input for every code the engine knows: the smallest one that produces it. */
import { allocate } from '../../shared/allocation/allocate.ts';
import { grantFindings } from '../../shared/allocation/grant-findings.ts';
import type { FindingCode } from '../../shared/findings/codes.ts';
import { cents } from '../../shared/money/cents.ts';
import { type Placed, reconcile } from '../../shared/reconcile.ts';
import type { ScoredScheme } from '../../shared/rulebook/schema/allocation.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import { conflictCopy, currentWorkbooks, findingsOf, statusesOf } from '../../worker/pass/current.ts';
import { readFile } from '../../worker/xlsx/file.ts';
import { defaultLimits, type Limits } from '../../worker/xlsx/limits.ts';
import { parseWorkbook } from '../../worker/xlsx/parse.ts';
import { type CaseSheet, type GivenCase, judge } from '../cases/case.ts';
import { gridOf, type PlainSheet } from '../cases/grid.ts';
import { booksOf, townKinds } from '../cases/town.ts';
import { build } from '../xlsx/build.ts';
import { compoundFile } from '../xlsx/compound-file.ts';

/** The codes that the fixture produces, others included. */
export type Fixture = () => readonly string[];

type Row = CaseSheet['rows'][number];

const judged = (given: GivenCase): Fixture => {
  return () =>
    judge(given).assessment.workbooks.flatMap((w) => [
      ...w.findings.map((f) => f.code),
      ...w.sheets.flatMap((s) => [
        ...s.findings.map((f) => f.code),
        ...s.records.flatMap((r) => r.findings.map((f) => f.code)),
      ]),
    ]);
};

const rows =
  (kind: CaseSheet['kind']) =>
  (...own: readonly Row[]): Fixture =>
    judged({ sheets: [{ kind, rows: own }] });

const application = rows('partnership');
const decision = rows('decision');
const project = rows('project');
const booking = rows('roomBooking');

const withAppropriation = (cells: Row, kind: CaseSheet['kind'], own: Row): Fixture =>
  judged({
    sheets: [
      { kind: 'appropriation', rows: [cells] },
      { kind, rows: [own] },
    ],
  });

const inTwoFiles = (first: Row, second: Row): Fixture =>
  judged({
    sheets: [
      { kind: 'decision', file: 'a.xlsx', rows: [first] },
      { kind: 'decision', file: 'b.xlsx', rows: [second] },
    ],
  });

/** A copy that repeats two rows of its workbook and has a third. */
const inCopy: Fixture = () => {
  const placed = (file: string, row: number): Placed => ({
    file,
    row,
    sheet: 'Taul1',
    kind: 'transfer',
    year: 2023,
    facts: { decision: { state: 'known', value: `§ ${row}`, cell: `A${row}` } },
    ...(file !== 'a.xlsx' && { versionOf: 'a.xlsx' }),
  });
  const reconciled = reconcile([
    placed('a (1).xlsx', 2),
    placed('a (1).xlsx', 3),
    placed('a (1).xlsx', 4),
    placed('a.xlsx', 2),
    placed('a.xlsx', 3),
  ]);
  return [...reconciled.values()].flatMap(({ findings }) => findings.map((f) => f.code));
};

const sheet =
  (plain: Omit<PlainSheet, 'name'>): Fixture =>
  () =>
    readGrid(gridOf([{ name: 'Taul1', ...plain }]), { file: 'a.xlsx', kinds: townKinds }).sheets.flatMap(
      (s) => s.findings.map((f) => f.code),
    );

/** A sheet with what an official has settled about it. */
const settled =
  (own: string): Fixture =>
  () => {
    const settings = `<settings xmlns="urn:avustuskirja:settings:1" v="1">${own}</settings>`;
    const grid = { ...gridOf([{ name: 'Taul1', rows: `1: ${header}\n2: ${record}` }]), settings };
    const reading = readGrid(grid, { file: 'a.xlsx', kinds: townKinds });
    return reading.sheets.flatMap((s) => s.findings.map((f) => f.code));
  };

const bytes =
  (file: Uint8Array, limits: Partial<Limits> = {}): Fixture =>
  () => {
    const parsed = parseWorkbook(file, { ...defaultLimits, ...limits });
    return 'problem' in parsed ? [parsed.problem.code] : [];
  };

/** What another town's rule does to an applicant who has these points. */
const granted =
  (town: string, points: number): Fixture =>
  () => {
    const scheme = booksOf(town)[0]?.schemes.partnership as ScoredScheme;
    const all = Object.fromEntries(scheme.criteria.map((c) => [c.id, points]));
    const applicants = [{ key: 'a', order: '1', points: all }];
    const { grants } = allocate({ potCents: cents(1_000_000), scheme, applicants });
    return grants.flatMap((grant) => grantFindings(scheme.allocation, grant).map((f) => f.code));
  };

const good = build({ sheets: [{ xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }] });
const header = 'Hakija | Rek.nro | Haettu | Ryhmät/vko | Kk/v | Tapahtumat';
const record = 'Esimerkkiyhdistys ry | 84370 | 4800 | 4 | 11 | 4';

export const fixtures: Readonly<Record<FindingCode, Fixture>> = {
  'eligibility.unregistered': application({ 'Rekisteröity yleishyödyllinen': 'ei' }),
  'eligibility.domicile': application({ Kotipaikka: 'Tornio' }),
  'eligibility.residents': application({ 'Toiminta kohdistuu asukkaisiin': 'ei' }),
  'eligibility.double-funding': application({ 'Hyvinvointialueen avustus samaan toimintaan': 'kyllä' }),
  'eligibility.commitment': application({ 'Rasisminvastainen sitoumus': 'ei' }),
  'eligibility.late': withAppropriation({}, 'partnership', { Saapunut: '1.3.2023' }),
  'eligibility.redistribution': application({ 'Jaetaan edelleen muille': 'kyllä' }),
  'eligibility.capital-use': application({ 'Lainanmaksuun tai investointeihin': 'kyllä' }),
  'eligibility.central-organisation': application({ Keskusjärjestö: 'kyllä' }),
  'eligibility.rule': judged({
    town: 'rovaniemi',
    year: 2024,
    sheets: [{ kind: 'partnership', rows: [{ Jäsenmäärä: 5, Pisteet: 20 }] }],
  }),
  'input.missing': application({ 'Tapahtumat / vuosi': null }),
  'input.unreadable': application({ 'Tapahtumat / vuosi': 'useita' }),
  'input.ambiguous': application({ 'Säännölliset ryhmät /vko': '4–5' }),
  'input.approximate': application({ 'Toimintaan käytetty rahamäärä': 'n. 8000' }),
  'input.error': application({ 'Toimintaan käytetty rahamäärä': '#N/A' }),
  'input.negative': application({ 'Toimintaan käytetty rahamäärä': -5 }),
  'input.fraction': application({ 'Tapahtumat / vuosi': 1.5 }),
  'identity.register-number': application({ 'Rek.nro': 'haussa' }),
  'identity.business-id': application({ 'Y-tunnus': '1234567-8' }),
  'identity.iban': decision({ Tilinumero: 'FI2112345600000786' }),
  'identity.duplicate': application({}, {}),
  'attachment.missing': application({ Talousarvio: null }),
  'attachment.promised': application({ Talousarvio: 'tulossa' }),
  'attachment.elsewhere': application({ Talousarvio: 'ks. toinen hakemus' }),
  'attachment.unreadable': application({ Talousarvio: '?' }),
  'statement.missing': rows('projectStart')({ Varahenkilö: null }),
  'score.months': application({ 'Toiminta-kk / vuosi': 7 }),
  'grant.capped': withAppropriation({}, 'partnership', { 'Haettu €': 100 }),
  'grant.over-pot': withAppropriation({ 'Avustusmääräraha €': 100 }, 'projectStart', {}),
  'grant.below-threshold': granted('rovaniemi', 1),
  'grant.below-minimum': granted('kouvola', 1),
  'decision.instalment': decision({ 'Maksettu €': 500 }, { 'Maksettu €': 500 }),
  'decision.repeated': decision({}, {}),
  'decision.final-too-early': decision({ Lainvoima: '12.6.2023' }),
  'agreement.missing': decision({ 'Myönnetty €': 1501 }),
  'payment.before-final': decision({ Maksupäivä: '12.6.2023' }),
  'payment.account-missing': decision({ Tilinumero: null }),
  'payment.info-not-updated': decision({ 'Järjestötiedot päivitetty': null }),
  'payment.exceeds-grant': decision({ 'Maksettu €': 1001 }),
  'report.overdue': decision({ 'Selvitys saapunut': null }),
  'request.overdue': decision({ 'Lisätiedot viimeistään': '31.10.2023' }),
  'clawback.open': decision({ 'Takaisinperintä €': 10 }),
  'project.name.missing': project({ Hanke: null }),
  'project.period.missing': project({ 'Toiminta-aika': null }),
  'project.period.imprecise': project({ 'Toiminta-aika': '2022–2023' }),
  'project.budget.missing': project({ 'Budjetti koko toiminta-ajalle': null }),
  'project.share.mismatch': project({ 'Kaupungin osuus': '30 000 euroa' }),
  'project.share.partial': project({ 'Kaupungin osuus': 'vuonna 2022: 9 000 euroa' }),
  'project.refused': project({ Tila: 'hylätty' }),
  'project.undecided': project({ Tila: 'haussa' }),
  'project.repeated': project({}, {}),
  'appropriation.missing': application({}),
  'appropriation.exceeded': withAppropriation({ 'Avustusmääräraha €': 900 }, 'decision', {}),
  'rulebook.missing': judged({ year: 2019, sheets: [{ kind: 'partnership', rows: [{}] }] }),
  'booking.too-many': booking({}, { 'Tilaisuuden päivä': '21.3.2023' }, { 'Tilaisuuden päivä': '22.3.2023' }),
  'booking.too-late': booking({ 'Varaus tehty': '19.3.2023' }),
  'booking.purpose': booking({ Käyttötarkoitus: null }),
  'booking.sports-venue': booking({ Tila: 'Jäähalli' }),
  'workbook.unreadable': bytes(build({ sheets: [{ xml: '<sheetData><row r="1"' }] })),
  'workbook.encrypted': bytes(compoundFile(['EncryptionInfo', 'EncryptedPackage'])),
  'workbook.truncated': bytes(good.subarray(0, good.length - 100)),
  'workbook.too-large': bytes(good, { unpackedBytes: 10 }),
  'workbook.not-a-workbook': bytes(Buffer.from('%PDF-1.7\n')),
  'workbook.locked': () => {
    const read = readFile('/~$hakemukset.xlsx');
    return 'problem' in read ? [read.problem.code] : [];
  },
  'workbook.removed': () =>
    findingsOf({
      file: 'a.xlsx',
      copyOf: null,
      versionOf: null,
      workbook: {
        folder: '/',
        path: 'a.xlsx',
        bytes: 0,
        modified: 0,
        engine: '',
        status: 'removed',
        problem: null,
        sha256: null,
      },
    }).map((f) => f.code),
  'workbook.last-good': () =>
    statusesOf(
      currentWorkbooks([
        {
          folder: '/',
          path: 'a.xlsx',
          bytes: 0,
          modified: 0,
          engine: '',
          status: 'failed',
          problem: { code: 'workbook.encrypted', facts: {} },
          sha256: 'aa',
        },
      ]),
      [1],
    ).flatMap(({ lastGood }) => lastGood?.code ?? []),
  'workbook.conflict-copy': () => [conflictCopy('a (1).xlsx', 'a.xlsx', 'copy').code],
  'workbook.settings': () =>
    readGrid(
      { ...gridOf([{ name: 'Taul1', rows: '1: a' }]), settings: '<settings/>' },
      { file: 'a.xlsx', kinds: townKinds },
    ).findings.map((f) => f.code),
  'sheet.unrecognised': sheet({ rows: '1: Kokous | Paikka' }),
  'sheet.header-ambiguous': sheet({
    rows: `1: ${header} | Tapahtumat 2022\n2: ${record} | 3`,
  }),
  'sheet.column-unmapped': judged({
    sheets: [{ kind: 'partnership', without: ['Kotipaikka'], rows: [{}] }],
  }),
  'sheet.header-missing': settled(
    '<sheet name="Taul1" kind="decision" row="9"><header text="Päätös"/><header text="Summa"/></sheet>',
  ),
  'sheet.result-missing': settled(
    '<sheet name="Taul1"><result kind="partnership" name="euros" header="Myönnetään" letters="Z"/></sheet>',
  ),
  'sheet.scale': sheet({ rows: `1: Avustukset (1 000 €)\n2: ${header}\n3: ${record}` }),
  'sheet.hidden': sheet({ visibility: 'hidden', rows: `1: ${header}\n2: ${record}` }),
  'row.total': sheet({ rows: `1: ${header}\n2: ${record}\n3: Yhteensä | | 4800` }),
  'row.hidden': sheet({ hiddenRows: [2], rows: `1: ${header}\n2: ${record}` }),
  'row.skipped': sheet({ rows: `1: ${header}\n2: ${record}\n4: * täydennyspyyntö lähetetty` }),
  'row.other-kind': application({ Avustuslaji: 'Projektiavustus' }),
  'row.withdrawn': application({ Tila: 'Hakemus peruttu 3.3.2023' }),
  'ledger.conflict': inTwoFiles({}, { 'Myönnetty €': 999, 'Maksettu €': 999 }),
  'ledger.copy': inTwoFiles({}, {}),
  'ledger.only-in-copy': inCopy,
};
