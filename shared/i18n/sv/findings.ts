import type { FindingWords } from '../finding-words.ts';

const saveAsXlsx = 'Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).';
const notExcel = 'Välj en Excel-arbetsbok (.xlsx).';

const copyAdvice =
  'Där de skiljer sig räknas {otherFile}. För över de ändringar som saknas där och ta bort kopian; om detta är en annan arbetsbok, byt namn på den.';

export const findings: FindingWords = {
  'eligibility.unregistered': {
    jointPartnersRegistered:
      'En annan sökande i den gemensamma ansökan är inte en registrerad allmännyttig förening. Ansökan kan inte godkännas.',
    other: 'Sökanden är inte en registrerad allmännyttig förening. Ansökan kan inte godkännas.',
  },
  'eligibility.domicile': {
    jointPartnerDomiciles:
      'En annan sökande i den gemensamma ansökan har sin hemort på annat håll[: {value}]. Ansökan kan inte godkännas.',
    other: 'Sökandens hemort är på annat håll[: {value}]. Ansökan kan inte godkännas.',
  },
  'eligibility.residents':
    'Verksamheten riktar sig inte till kommunens invånare. Ansökan kan inte godkännas.',
  'eligibility.double-funding':
    'Sökanden får bidrag av välfärdsområdet för samma verksamhet. Ansökan kan inte godkännas.',
  'eligibility.commitment':
    'Sökanden har inte förbundit sig till programmet mot rasism. Det är ett villkor för bidraget.',
  'eligibility.late':
    '[Ansökan inkom {received}, ansökningstiden gick ut {deadline}.|Ansökan inkom efter ansökningstidens utgång.] Den tas inte upp till behandling.',
  'eligibility.redistribution':
    'Sökanden skulle dela bidraget vidare till andra. Ansökan kan inte godkännas.',
  'eligibility.capital-use':
    'Bidraget skulle användas till amorteringar eller kapitalutgifter. Ansökan kan inte godkännas.',
  'eligibility.central-organisation':
    'Sökanden är en centralorganisation: bidraget beviljas direkt till de lokala medlemsföreningarna.',
  'eligibility.rule':
    'Ett villkor för bidraget uppfylls inte: {field}[ ({value})]. Ansökan kan inte godkännas.',
  'input.missing': 'Uppgiften saknas: {field}. Komplettera cellen eller be sökanden om uppgiften.',
  'input.unreadable':
    'Cellen går inte att tyda: {field}.[ Där står ”{text}”, men värdet ska vara {minimum}–{maximum}.| Där står ”{text}”.] Kontrollera cellen.',
  'input.ambiguous':
    '[I cellen står ”{text}”|Cellen kan läsas på flera sätt]: den exakta uppgiften ska utredas med sökanden[ ({field})].',
  'input.approximate':
    '[I cellen står ”{text}”|Uppgiften är ungefärlig]: det ungefärliga värdet används i beräkningen[ ({field})]. Be vid behov om den exakta uppgiften.',
  'input.error': 'Cellen innehåller ett Excel-fel[ {text}][ ({field})]. Rätta formeln eller skriv värdet.',
  'input.negative':
    '[I cellen står ”{text}”|Talet är negativt]: värdet kan inte vara negativt[ ({field})]. Kontrollera cellen.',
  'input.fraction':
    '[I cellen står ”{text}”|Talet är inte ett heltal]: här behövs ett heltal[ ({field})]. Kontrollera cellen.',
  'identity.register-number':
    '[Registernumret ”{text}” är fel.|Registernumret saknas.] Kontrollera det i föreningsregistret.',
  'identity.business-id': 'FO-numret[ ”{text}”] är fel. Kontrollera det i ansökan.',
  'identity.iban': 'Kontonumret är inte ett giltigt IBAN-nummer. Be mottagaren om det på nytt.',
  'identity.duplicate':
    'Samma sökande finns mer än en gång i ansökningsomgången[: även {others} och {more} andra rader|: även {others}]. Utred vilken ansökan som gäller.',
  'attachment.missing': 'Bilaga saknas: {key}. Be sökanden lämna in den.',
  'attachment.promised': 'Bilagan är utlovad men inte inlämnad ännu: {key}. Be sökanden lämna in den.',
  'attachment.elsewhere': 'Bilagan har lämnats med en annan ansökan: {key}. Kontrollera att den finns.',
  'attachment.unreadable':
    '[Av bilagorna går det inte att tyda: {pieces}. Kontrollera cellen.|Det framgår inte om bilagan har lämnats in: {key}. Kontrollera cellen.|Det framgår inte vilka bilagor som har lämnats in. Kontrollera cellen.]',
  'statement.missing': 'I ansökan saknas: {key}. Be sökanden komplettera ansökan.',
  'score.months':
    '[Verksamhet {value} mån. per år, poäng kräver {atLeast} mån.|Verksamheten pågår inte så länge som krävs]: 0 poäng[ ({criterion})].',
  'grant.capped':
    '[Det beräknade bidraget {sharedCents} begränsas till det ansökta beloppet eller maximibeloppet {grantCents}.|Det ansökta beloppet eller maximibeloppet begränsar bidraget.]',
  'grant.over-pot':
    'Bidragen överskrider andelen av anslaget[: {awardedCents}, tillgängligt {potCents}, överskridning {overCents}]. Kontrollera förslagen.',
  'grant.below-threshold': 'Poängen understiger minimigränsen[ ({threshold} poäng)]: inget bidrag beviljas.',
  'grant.below-minimum':
    '[Det beräknade bidraget {sharedCents} understiger minimibeloppet {minimumCents}: bidraget är {grantCents}.|Det beräknade bidraget understiger minimibeloppet.]',
  'decision.instalment':
    'Samma beslut som i cell {other}: raden lästes som en betalningsrat av det, och det beviljade beloppet räknades bara en gång.',
  'decision.repeated':
    'Samma beslut finns också i cell {other}, och båda räknades. Ta bort det ena, eller skilj besluten åt med paragraf eller datum.',
  'decision.final-too-early':
    '[Beslutet anges ha vunnit laga kraft {stated}, men det kan ske tidigast {earliest}.|Beslutet anges ha vunnit laga kraft för tidigt.] Kontrollera datumet.',
  'agreement.missing':
    'Partnerskapsavtal saknas[: mottagarens bidrag under året är {totalCents}, gränsen är {limitCents}]. Ingå avtalet före utbetalningen.',
  'payment.before-final':
    '[Utbetalt {paid}, men beslutet vinner laga kraft först {final}.|Utbetalt {paid}, fast ändringssökandet pågår.|Utbetalt innan beslutet har vunnit laga kraft.] Utred utbetalningen.',
  'payment.account-missing': 'Kontonummer saknas. Be mottagaren om det.',
  'payment.info-not-updated':
    'Mottagaren har inte uppdaterat sina uppgifter före utbetalningen[ ({paid})]. Be om uppdaterade uppgifter.',
  'payment.exceeds-grant':
    'Mer har betalats ut än vad som beviljats[: {paidCents}, beviljat {grantedCents}]. Utred utbetalningen.',
  'report.overdue': 'Redovisningen är försenad[: den skulle lämnas {due}]. Be mottagaren om den.',
  'request.overdue':
    'De begärda uppgifterna är försenade[: de skulle lämnas {due}]. Be mottagaren om dem på nytt.',
  'clawback.open': 'Återkrav är öppet[ {openCents}][ (grund {ground})].',
  'project.name.missing': 'Projektets namn saknas.',
  'project.period.missing': 'Projekttiden saknas: budgeten kan inte fördelas på år.',
  'project.period.imprecise': {
    month: 'Projekttiden anges i månader[: i beräkningen {start}–{end}].',
    year: 'Projekttiden anges i år[: i beräkningen {start}–{end}].',
    other: 'Projekttiden anges inte på dagen när[: i beräkningen {start}–{end}].',
  },
  'project.budget.missing': 'Projektets budget saknas.',
  'project.share.mismatch': {
    'share-over-total':
      'Stadens andel är större än hela budgeten[: {shareCents}, budget {totalCents}]. Kontrollera siffrorna.',
    parts:
      'Finansieringens delar stämmer inte med budgeten[: delar {partsCents}, budget {totalCents}]. Kontrollera siffrorna.',
    municipal:
      'Stadens andel är inte densamma som kommunernas finansiering[: {shareCents}, kommunernas finansiering {expectedCents}]. Kontrollera siffrorna.',
    percent:
      'Stadens andel motsvarar inte finansieringens procent[: {shareCents}, enligt procenten {expectedCents}]. Kontrollera siffrorna.',
    years:
      'Årens summor stämmer inte med hela summan[: åren {partsCents}, hela summan {totalCents}]. Kontrollera siffrorna.',
    other: 'Projektets siffror stämmer inte överens. Kontrollera siffrorna.',
  },
  'project.share.partial': {
    total: 'Budgeten anges bara för[ {years}| en del av åren]: för de andra åren räknas inget.',
    other: 'Stadens andel anges bara för[ {years}| en del av åren]: den jämförs inte med hela budgeten.',
  },
  'project.refused':
    'Projektet genomförs inte[: statusen är ”{status}”]. Det räknas inte i något års summor.',
  'project.undecided': 'Projektet är inte avgjort ännu[: statusen är ”{status}”]. Summorna räknas ändå.',
  'project.repeated':
    'Samma projekt finns flera gånger i arbetsboken[: också {others}]. Summorna på varje rad räknas. Kontrollera raderna.',
  'appropriation.missing':
    'Årets[ ({year})] anslag saknas: bidragen kan inte beräknas. Lägg till en arbetsbok med anslag eller ange anslaget.',
  'appropriation.exceeded':
    'De beviljade bidragen överskrider årets[ ({year})] anslag[: {awardedCents}, anslag {appropriationCents}].',
  'rulebook.missing':
    '[Det finns ingen regelbok för {year}, och ett annat års regler används inte: raderna bedöms inte.|Året framgår inte: raderna bedöms inte. Lägg till året i bladets rubrik eller ange det.]',
  'booking.too-many': 'Föreningen har för många bokningar under månaden[: högst {perMonth} är avgiftsfria].',
  'booking.too-late': 'Bokningen har gjorts för sent[: {days} dagar före, {daysBefore} krävs].',
  'booking.purpose': 'Användningsändamålet saknas. Be den som bokat ange det.',
  'booking.sports-venue':
    'Utrymmet är en idrottsplats[ (”{word}”)]: de avgiftsfria möteslokalerna omfattar inte idrottsplatser.',
  'workbook.unreadable': {
    ENOENT: 'Filen finns inte. Kontrollera namnet och mappen.',
    EACCES: 'Filen får inte öppnas: läsrättighet saknas. Be administratören om den.',
    EPERM: 'Filen får inte öppnas: läsrättighet saknas. Be administratören om den.',
    'not-a-file':
      'Det här är en mapp, ingen arbetsbok. Ange arbetsböckerna; en hel mapp läses med kommandot consolidate.',
    'not-downloaded':
      'Filens innehåll fås inte till den här datorn: det finns bara i molnet, eller så fungerar inte nätet. Kontrollera att OneDrive är i gång och välj ”Behåll alltid på den här enheten” för filen.',
    system: 'Filen kan inte öppnas[ ({detail})]. Försök igen; om det inte hjälper, kontakta administratören.',
    doctype: 'Filen har en del som Excel inte gör (DOCTYPE). Den läses inte; öppna och spara den i Excel.',
    crash: 'Läsningen av filen avbröts. Öppna arbetsboken i Excel och spara den på nytt.',
    internal: 'Programmet kunde inte läsa filen. Meddela den som underhåller programmet.',
    download: 'Filen kom inte hel från SharePoint. Nästa körning hämtar den på nytt.',
    malware: 'SharePoint anser att filen är skadlig och lämnar inte ut den. Be administratören granska den.',
    other: 'Filen är skadad. Öppna arbetsboken i Excel och spara den på nytt.',
  },
  'workbook.encrypted': {
    zip: 'Filen är krypterad. Ta bort krypteringen och spara arbetsboken utan lösenord.',
    irm: 'Arbetsbokens användning är begränsad (känslighetsetikett eller rättighetshantering). Be ägaren ta bort begränsningen eller spara en kopia utan den.',
    other: 'Arbetsboken är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara.',
  },
  'workbook.truncated':
    'Filen är ofullständig: sparandet eller hämtningen har avbrutits. Återställ en tidigare version eller hämta en ny kopia.',
  'workbook.too-large': {
    time: 'Det tog för lång tid att läsa arbetsboken. Ta bort överflödiga rader och blad, eller dela upp den.',
    other: 'Arbetsboken är för stor. Ta bort överflödiga rader och blad, eller dela upp den.',
  },
  'workbook.not-a-workbook': {
    empty: 'Filen är tom. Hämta en ny kopia eller återställ en tidigare version.',
    xls: `Filen är i ett gammalt Excel-format (.xls). ${saveAsXlsx}`,
    xlsb: `Filen är en binär arbetsbok (.xlsb). ${saveAsXlsx}`,
    ods: `Filen är ett OpenDocument-kalkylblad (.ods). ${saveAsXlsx}`,
    numbers: 'Filen är ett kalkylblad i Apple Numbers. Exportera det i Numbers till Excel-format (.xlsx).',
    csv: `Filen är en texttabell (.csv). ${saveAsXlsx}`,
    html: `Filen är en webbsida, även om namnet kan säga annat. ${saveAsXlsx}`,
    'xml-spreadsheet': `Filen är i Excels XML-format. ${saveAsXlsx}`,
    pdf: `Filen är en PDF. ${notExcel}`,
    doc: `Filen är ett Word-dokument. ${notExcel}`,
    docx: `Filen är ett Word-dokument. ${notExcel}`,
    ppt: `Filen är en PowerPoint-presentation. ${notExcel}`,
    pptx: `Filen är en PowerPoint-presentation. ${notExcel}`,
    rtf: `Filen är ett textdokument. ${notExcel}`,
    text: `Filen är en textfil. ${notExcel}`,
    zip: `Filen är en packad mapp (zip). Packa upp den först. ${notExcel}`,
    'no-sheets': 'Arbetsboken har inga blad.',
    other: `Filen är ingen Excel-arbetsbok. ${notExcel}`,
  },
  'workbook.locked': {
    changing:
      'Filen sparades medan den skulle läsas. Försök igen om en stund; den schemalagda körningen läser den själv.',
    'lock-file': 'Detta är en tillfällig fil från Excel (~$), ingen arbetsbok. Välj själva arbetsboken.',
    other: 'Filen är öppen hos någon annan. Stäng den i Excel och försök igen.',
  },
  'workbook.conflict-copy': {
    copy:
      'Detta ser ut som en kopia av arbetsboken {otherFile}, men innehållet är ett annat, och kopian är nyare. ' +
      copyAdvice,
    original:
      'Detta ser ut som en kopia av arbetsboken {otherFile}, men innehållet är ett annat, och kopian är äldre. ' +
      copyAdvice,
    other: `Detta ser ut som en kopia av arbetsboken {otherFile}, men innehållet är ett annat. ${copyAdvice}`,
  },
  'workbook.last-good': {
    earlier:
      'I beräkningarna används arbetsbokens senast lästa innehåll[, från körningen {day}]. Det lästes av en tidigare version av programmet; den nya läser arbetsboken när den åter går att öppna.',
    other: 'I beräkningarna används arbetsbokens senast lästa innehåll[, från körningen {day}].',
  },
  'workbook.removed': 'Arbetsboken finns inte längre i mappen. Dess bokföringar har återtagits.',
  'workbook.settings':
    'Inställningarna i arbetsboken är från en annan version och användes inte. Kontrollera kolumnerna och året.',
  'sheet.unrecognised': 'Bladet kändes inte igen: inga rader lästes.',
  'sheet.header-ambiguous':
    '[Kolumnerna ”{header}” ({otherCell}) och ”{other}” passar båda: {field}. {otherCell} används; kontrollera valet.|Bladet kan vara {kind} eller {other}. Kontrollera vilket det är.|Rubriken kan läsas på två sätt. Kontrollera den.]',
  'sheet.column-unmapped': 'Kolumnen hittades inte: {field}. Saken bedöms inte rad för rad.',
  'sheet.header-missing':
    'Den valda rubrikraden hittas inte: bladet valdes för hand ({kind}), men rubrikerna har ändrats. Det lästes nu enligt sina rubriker. Välj typ på nytt på fliken Kolumner i åtgärdsfönstret.',
  'sheet.result-missing':
    'Kolumnen ”{header}” som resultaten skrivs i hittas inte[ på bladet {table}]. Inget skrivs i dess ställe. Välj kolumn på nytt när du skriver resultaten.',
  'sheet.scale':
    'Kolumnernas summor multiplicerades med {scale}: i tabellens rubrik står ”{text}”. Om summorna är i euro, skriv € i kolumnens rubrik.',
  'sheet.hidden': '[Bladet har dolda kolumner som lästes: {columns}.|Bladet är dolt. Även dolda blad läses.]',
  'row.total': 'Summarad: den läses inte som ansökan eller post.',
  'row.hidden': 'Raden är dold, men den lästes.',
  'row.skipped': 'Raden lästes inte[: ”{text}”].',
  'row.other-kind':
    'Raden gäller ett annat slag av bidrag än förteckningen: {kind}. Den bedömdes enligt förteckningens slag, och resultatet gäller inte. Flytta raden till en förteckning för sitt eget slag.',
  'row.withdrawn':
    'I cellen står att ansökan har återtagits. Den är ändå med när bidragen räknas. Kontrollera saken och ta bort raden ur förteckningen om ansökan är återtagen.',
  'ledger.conflict':
    '[I arbetsboken {otherFile} ({otherSheet}!{otherCell}) står något annat om samma sak: {fields}.|Två arbetsböcker är oense om samma sak.] Utred vilken som är rätt.',
  'ledger.copy':
    '[Samma uppgift finns i arbetsboken {otherFile} ({otherSheet}!{otherCell}).|Samma arbetsbok som {otherFile}.|Samma arbetsbok två gånger.] Den räknas bara en gång.',
  'ledger.only-in-copy':
    'Raden finns bara i kopian, inte i arbetsboken {otherFile}: den räknas inte. Om raden är rätt, lägg till den i {otherFile}.',
};
