/**
 * ISO 3166-1 alpha-3 codes as an MRZ writes them; Germany is missing because its MRZ code is D.
 * Source: ISO 3166-1; ICAO Doc 9303, 8th edition, part 3 section 5
 */
export const ISO_CODES: ReadonlySet<string> = new Set(
  `
  ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR
  BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL
  COM CPV CRI CUB CUW CXR CYM CYP CZE DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK
  FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV
  HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO
  LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG
  MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN
  PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE
  SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO
  TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
  `
    .trim()
    .split(/\s+/),
);

/**
 * Codes of part 3 that ISO does not list: Germany, British nationalities, organisations, codes withdrawn but still on
 * old documents (ANT, NTZ), and Utopia for specimens. IAO is not here: it signs master lists and stands in no MRZ.
 * Source: ICAO Doc 9303, 8th edition, part 3 section 5
 */
export const ICAO_CODES: ReadonlySet<string> = new Set(
  'D EUE GBD GBN GBO GBP GBS RKS UNO UNA UNK XBA XIM XCC XCE XCO XEC XDC XPO XES XMP XOM ANT NTZ UTO'.split(' '),
);

/** Codes that say a nationality and never an issuer: stateless, refugee, other refugee, unspecified. Source: as above. */
export const NATIONALITY_ONLY_CODES: ReadonlySet<string> = new Set(['XXA', 'XXB', 'XXC', 'XXX']);

/** Ranges that ISO leaves to users for ever; the X range is left out because ICAO gives out codes in it. Source: ISO 3166-1. */
export const USER_ASSIGNED_CODES = /^(?:AA[A-Z]|Q[M-Z][A-Z]|ZZ[A-Z])$/;
