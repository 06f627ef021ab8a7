/**
 * The words of attachments as data: how each attachment of T9 and T29 is named, and which words say that
 * it is here, missing, coming or somewhere else, in Finnish, Swedish and English. Names are patterns for a
 * whole word in lower case; a state word that ends in `*` stands for all words that begin so.
 */

export const attachmentKeys = [
  'plan',
  'budget',
  'financialStatement',
  'annualReport',
  'impact',
  'registerExtract',
] as const;
export type AttachmentKey = (typeof attachmentKeys)[number];

/** What a name can stand for: an attachment, half of a financial statement, all the rest, or a paper nobody asked for. */
export type AttachmentName = AttachmentKey | 'incomeStatement' | 'balanceSheet' | 'rest' | 'other';

/** `_` is the rest of a word in any inflection. */
export const attachmentNames: Readonly<Record<AttachmentName, readonly string[]>> = {
  plan: [
    'toiminta-? ?suun_',
    'toim\\.? ?suun_',
    'työsuunnitelm_',
    'verksamhetsplan_',
    'handlingsplan_',
    'arbetsplan_',
    '(?:action|activity|operating|work|annual) plans?',
    'plan of (?:action|activities)',
    'ts',
  ],
  budget: [
    'talous-? ?arv_',
    'talous-? ?suun_',
    'tal\\.? ?arv_',
    'ta-arvio_',
    'ta',
    'bud(?:j|g)et_',
    'ekonomiplan_',
  ],
  financialStatement: [
    'tilinpää_',
    'tilinp(?:\\.|_)',
    'bokslut_',
    'årsbokslut_',
    'financial statements?',
    '(?:annual|final) accounts',
    'tp',
  ],
  incomeStatement: ['tulos-? ?lask_', 'tulosl', 'resultaträkn_', 'income statements?'],
  balanceSheet: ['tase', 'tasee_', 'tasett_', 'taselask_', 'tasekirj_', 'balansräkn_', 'balance sheets?'],
  annualReport: [
    'toiminta-? ?kert_',
    'toim\\.? ?kert_',
    'toimintaraport_',
    'vuosi-? ?kert_',
    'vuosikatsau_',
    'verksamhetsberätt_',
    'årsberätt_',
    'årsredogör_',
    '(?:annual|activity) reports?',
    'reports? on activities',
    'tk',
  ],
  impact: [
    'vaikuttavuu_(?: arvi_)?',
    'vaikutus-? ?arvi_',
    'vaikutusten arvi_',
    'vaik\\.? ?arv_',
    'va',
    'vaik\\.?',
    'arvio(?:inti)? (?:toiminnan )?(?:vaikuttavuu|vaikutuks)_',
    'bedömning_ av (?:verksamhetens )?(?:effekt|inverkan|genomslag)_',
    'effektbedömn_',
    'effektutvärder_',
    'konsekvensbedömn_',
    'impact(?: (?:assessment|estimate|evaluation|report))?s?',
    '(?:assessment|estimate|evaluation) of (?:the )?impact',
  ],
  registerExtract: [
    'yhdistysrekisteri-? ?ot_',
    'rekisteri-? ?ot_',
    'rek\\.? ?ote_',
    'yhdistysrekisterin ot_',
    'prh-ot_',
    'registerutdrag_',
    'föreningsregisterutdrag_',
    'utdrag_ ur (?:förenings)?registret',
    '(?:register|registry|registration) extracts?',
    'extracts? (?:of|from) (?:the )?regist(?:er|ry)',
  ],
  rest: ['muut(?: liitteet)?', 'loput', 'övriga(?: bilagor)?', 'resten', '(?:the )?(?:others|rest)'],
  other: [
    'tilintarkast_',
    'toiminnantarkast_',
    'tarkastuskert_',
    'säännö_',
    'sääntö_',
    'pöytäkirj_',
    'jäsenluettel_',
    'jäsenlist_',
    'hakemuslomak_',
    'stadga_',
    'protokoll_',
    'revisionsberätt_',
    'verksamhetsgransk_',
    'medlemsförteck_',
    'bylaws',
    'rules',
    'statutes',
    'minutes',
    "auditor'?s'? reports?",
    'audit reports?',
    'member lists?',
  ],
};

/** Phrases with a connecting word of their own, rewritten so that lists can be split at "and". */
export const attachmentPhrases: readonly (readonly [string, string])[] = [
  ['toiminta- ja talous', 'toimintasuunnitelma, talous'],
  ['toiminta- ja budjetti', 'toimintasuunnitelma, budjetti'],
  ['tulos- ja tase', 'tuloslaskelma, tase'],
  ['tulos ja tase', 'tuloslaskelma, tase'],
  ['verksamhets- och ekonomiplan', 'verksamhetsplan, ekonomiplan'],
  ['resultat- och balansräkning', 'resultaträkning, balansräkning'],
  ['profit and loss account', 'income statement'],
  ['profit and loss', 'income statement'],
];

/** An application of another time, whatever it is called; what was sent with it lies elsewhere. */
export const otherApplication =
  /(?:edelli|aiem|aikaisem)\p{L}* hakemu\p{L}*|viime vuo\p{L}* hakemu\p{L}*|(?:sama\p{L}* kuin )?(?:kumppanuu|projekti)\p{L}*hakemu\p{L}*|(?:föregående|förra årets) ansökan|(?:previous|earlier|last year's) application/gu;

/** Words for the whole of the list, and for what is left out of it. */
export const allWords = 'kaikki|alla|samtliga|all|everything';
export const exceptWords = 'paitsi|lukuun ottamatta|pl\\.|utom|förutom|except(?: for)?|but|excluding';

export type StateWordClass = keyof typeof stateWords;

export const stateWords = {
  given: [
    'x xx ok kyllä k on ovat toim saap tullut tulleet löydy toimitettu toimitettiin toimittanut saapunut saapuneet saapui saatu liitteenä liitetty liite liitteet liitettä liitteitä mukana kunnossa valmis löytyy sisältyy sisältyvät annettu jätetty palautettu vastaanotettu lähetetty täydennetty tosi',
    'ja j bifogad bifogat bifogade bifogas inkommit inkommen inlämnad inlämnat inlämnade bilaga bilagor bilagorna finns mottagen mottaget skickad skickat levererad kompletterad kompletterat klar sant',
    'yes y attachment attachments attached received submitted enclosed delivered provided included available done complete true',
  ],
  missing: [
    'puuttuu puutt puuttuva puuttuvat puute puutteena',
    'saknas saknad fattas',
    'missing lacking absent',
  ],
  denied: ['ei e eikä epätosi', 'nej n inte ej ingen inget inga falskt', 'no not none false'],
  promised: [
    'tulossa tulee tulevat myöh toimitetaan toimittaa lähetetään lähettää luvattu lupasi myöhemmin kesken odottaa odotetaan odotettu jälkikäteen valmistuu valmistuvat vahvistetaan hyväksytään laaditaan tehdään käsitellään mennessä viimeistään perästä perässä jälkeen jälkitoimi*',
    'kommer inkommer senare skickas lovad lovat lovade väntas efteråt lämnas inlämnas',
    'later follow follows pending promised awaiting awaited forthcoming coming will',
  ],
  requested: [
    'pyydetty pyydettiin täydennyspy* täydennetään täydentää selvityspyyntö',
    'begärd begärt begärts komplettering* kompletteras efterfrågad',
    'requested asked',
  ],
  elsewhere: [
    'toinen toisen toisessa toisella toiselle muussa muun aiemmin aikaisemmin jo edellisvuonna',
    'annan annat tidigare redan',
    'other another previously earlier already elsewhere',
  ],
  pointer: ['ks kts katso', 'se', 'see cf'],
  yet: ['vielä', 'ännu', 'yet'],
  neutral: [
    'ole viim täydennys täydennyksenä täydennystä joka jotka jossa samassa yhteydessä tiedostossa pian vuosikokouksessa kevätkokouksessa syyskokouksessa kokouksessa hallituksessa pyydetyt vaaditut muut hakemus hakemuksen hakemusta yhdistyksen hyväksytty allekirjoitettu vahvistettu päivitetty lopullinen uusi tuleva tulevan kuluvan ensi edellisen viime vuosikokouksen hakemuksessa hakemukseen hakemuksella hakija hakijalta yhdistys vuosi vuoden vuodelle vuodelta vuosilta v viimeisin nro nr klo vko viikolla pvm sähköpostilla sähköpostitse sähköpostiin postitse postilla erikseen sis sisältää sisältäen sekä asiakirjat asiakirja mutta nämä kpl tammiku* helmiku* maalisku* huhtiku* toukoku* kesäku* heinäku* eloku* syysku* lokaku* marrasku* jouluku* pdf sähköisesti paperilla postissa',
    'ansökan ansökans föreningens godkänd godkänt undertecknad undertecknat fastställd kommande år året för senaste kl per post e-post med inkl och innehåller handlingar sökanden dokument snart samma fil men janu* febr* mars april maj june juni juli augusti sept* okto* nove* dece*',
    'application approved signed final our coming the an of for year latest by mail email with incl including to documents document and be in soon same file but march may july august october',
  ],
} as const satisfies Record<string, readonly string[]>;
