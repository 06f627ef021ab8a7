/** The ledger: its accounts and events, what a pass did, what does not add up. */
import type { LedgerWords } from '../shapes.ts';

export const ledger: LedgerWords = {
  accounts: {
    appropriation: 'Oanvisat anslag',
    pot: 'Ofördelat',
    otherActivity: 'Annan understödd verksamhet',
    awarded: 'Understöd',
    decided: 'Beviljat',
    paid: 'Utbetalt',
    clawbackOpen: 'Ej återkrävt',
    projectTotal: 'Projektens budgetar',
    projectCityShare: 'Stadens andel av projekten',
    sponsorship: 'Sponsring',
    cityBudget: 'Stadens budget',
    committee: 'Nämnden',
    bank: 'Kassa',
    claims: 'Återkrav',
    projectFunders: 'Projektens finansiärer',
    projectBudget: 'Stadens projektmedel',
    subsidiaries: 'Dotterbolag',
  },
  events: {
    appropriation: 'Anslag',
    pot: 'Andel av anslaget',
    transfer: 'Överföring av anslag',
    award: 'Understöd',
    decision: 'Beslut',
    payment: 'Betalning',
    clawback: 'Återkrav',
    return: 'Återbetalning',
    projectTotal: 'Projektets budget',
    projectCityShare: 'Stadens andel av projektet',
    sponsorship: 'Sponsring',
  },
  nameless: 'Utan namn',
  kindUnknown: 'Understödsform okänd',
  journal: {
    title: 'Understödsbokens verifikat. Summorna kan räknas om: hledger check, hledger balance.',
    currency: 'EUR',
    source: 'källa',
    given: 'angivet med ett alternativ',
    corrects: 'annullerar verifikat',
    closing: 'Bokslut',
  },
  pass: {
    workbooks:
      'Lästa arbetsböcker: {read}, oförändrade: {unchanged}[, olästa: {failed}][, borttagna: {removed}].',
    nothingNew: 'Huvudboken: inga nya verifikat.',
    elsewhere: 'Huvudboken: en annan körning hann göra detsamma; denna lade inte till några verifikat.',
    waiting:
      'En annan körning i huvudboken pågår[: {worker}, började {day} kl. {time}]. Den inväntas. Avsluta den om den inte framskrider.',
    entries: 'Huvudboken: nya verifikat {added}, annullerade {takenBack}.',
    reports: 'Rapporter gjordes: {years}.',
    reportsUnchanged: 'Rapporterna är oförändrade.',
    withoutReports:
      'Huvudboken är bokförd: nya verifikat {added}, annullerade {takenBack}. Alla rapporter kunde inte göras av följande orsak; kör på nytt när den är åtgärdad.',
    ledgerPlace: 'Huvudboken: {address}, rapporterna: {folder}.',
    moved: '{from} heter nu {to}.',
    conflicts: 'Arbetsböcker som motsäger varandra:',
    moreConflicts: '… och {count} till. Alla finns bland iakttagelserna i årens rapporter.',
    failures: 'Kunde inte läsas:',
    notes: 'Observera:',
  },
  troubles: {
    missing: 'Mappen finns inte. Verifikaten för dess arbetsböcker står kvar.',
    'not-a-folder': 'Detta är ingen mapp. Ange mappen där arbetsböckerna finns.',
    unreadable: 'Mappen kan inte läsas. Kontrollera läsrätten; verifikaten för dess arbetsböcker står kvar.',
    empty: 'Mappen är tom trots att den hade arbetsböcker. Verifikaten står kvar tills saken är utredd.',
    offline:
      'SharePoint kan inte nås. Kontrollera nätet, namntjänsten och certifikaten; verifikaten står kvar och nästa körning försöker igen.',
    busy: 'SharePoint hinner inte svara eller begränsar hämtningarna. Verifikaten står kvar och nästa körning försöker igen.',
    'sign-in':
      'SharePoint godkänner inte programmets inloggning. Kontrollera appens id, certifikatet eller hemligheten och deras giltighet; verifikaten står kvar.',
    forbidden:
      'Programmet har inte läsrätt till SharePoint-webbplatsen. Be administratören ge appen läsrätt; verifikaten står kvar.',
    'not-found':
      'Detta finns inte i SharePoint. Kontrollera namnen på webbplatsen, biblioteket och mappen samt läsrätten; verifikaten står kvar.',
    unexpected:
      'Svaret från SharePoint gick inte att tolka. Verifikaten står kvar; om detta upprepas, meddela administratören.',
    cache:
      'Mappen dit arbetsböckerna från SharePoint kopieras kan inte användas. Kontrollera mappen, rättigheterna och diskutrymmet; verifikaten står kvar.',
  },
  stores: {
    damaged:
      'Det som lästs av arbetsboken {detail} är skadat i huvudboken: {address}. Verifikaten är oförändrade. Kör consolidate när arbetsboken kan läsas på sin plats: då läses den på nytt.',
    held: 'En annan körning tog inte slut och inväntas inte längre[: {detail}]. Inget skrevs. Avsluta den om den inte framskrider, och kör på nytt.',
    'pass-taken': 'En annan körning skriver i huvudboken samtidigt. Försök igen om en stund.',
    'not-a-ledger': 'Filen är ingen huvudbok: {address}.',
    newer: 'Huvudboken är gjord med ett nyare program. Uppdatera detta program: {address}.',
    older:
      'Huvudboken är gjord med ett äldre program och kan inte uppdateras utan skrivrätt: {address}. Kopiera den till en plats där man får skriva.',
    unclosed:
      'Huvudbokens senaste ändringar finns ännu i filen {address}-wal och kan inte tas med utan skrivrätt. Kopiera båda filerna till en plats där man får skriva.',
    'lock-lost':
      'Förbindelsen till huvudboken bröts under körningen. Inget av körningen skrevs; nästa körning gör om den.',
    address:
      'Huvudbokens adress duger inte: {address}. Ange sökvägen till en fil eller postgres://ANVÄNDARE@SERVER/DATABAS.',
    unreachable:
      'Databasservern svarar inte: {address} ({detail}). Kontrollera serverns namn och port, brandväggen och inställningen sslmode för krypterad förbindelse.',
    'no-entry':
      'Databasen släpper inte in: {address} ({detail}). Kontrollera databasens namn, användare och lösenord (PGPASSWORD).',
    'no-rights':
      'Användarens rättigheter till huvudboken räcker inte: {address} ({detail}). Rättigheterna som behövs står i README.',
    interrupted: 'Databasen avbröt arbetet: {address} ({detail}). Inget blev halvgjort; kör på nytt.',
    'not-found': 'Huvudboken finns inte: {address}. Gör den med kommandot consolidate.',
    'not-empty': 'På platsen finns redan en huvudbok: {address}. Återställ till en tom plats.',
    'no-backup': 'Säkerhetskopian finns inte: {address}. Kontrollera filens namn och mapp.',
    'not-a-backup': 'Filen finns redan och är ingen säkerhetskopia: {address}. Ange ett annat namn.',
    unusable:
      'Huvudboken kan inte användas: {address} ({detail}). Kontrollera platsen, rättigheterna och diskutrymmet.',
    'no-file':
      'Filen eller mappen kan inte användas: {address} ({detail}). Kontrollera rättigheterna, diskutrymmet och att den inte är öppen i ett annat program.',
  },
  reportDied:
    '[Processen som gör rapporten för {year} dog mitt i arbetet|Processen som gör rapporterna dog före det första året] ({how}); oftast tar minnet slut. Den gamla rapporten står kvar och huvudboken är hel; kör på nytt.',
  copies: {
    backup: 'Säkerhetskopia: {file}. Verifikat {entries}.',
    restore: 'Återställt: {address}. Verifikat {entries}. Kontrollera med kommandot verify.',
  },
  verify: {
    whole: 'Huvudboken stämmer. Verifikat {entries}, år {years}, avstämningar {assertions}.',
    broken: 'Huvudboken stämmer inte. Fel: {count}.',
    figure: '{year}, {subject}: borde vara {expectedCents}, verifikaten ger {actualCents}.',
    closing: '{year}: anslaget är inte lika med understöd och ofördelat; skillnad {differenceCents}.',
    entry: 'Verifikat {entry}: {fault}',
    appropriation: 'anslag',
    faults: {
      gap: 'numreringen bryts.',
      'pass-order': 'verifikatet hör till fel körning.',
      amount: 'summan duger inte.',
      correction: 'rättelsen motsvarar inte verifikatet som den annullerar.',
      'corrected-twice': 'samma verifikat har annullerats två gånger.',
      'two-standing': 'två verifikat gäller samma sak.',
    },
  },
};
