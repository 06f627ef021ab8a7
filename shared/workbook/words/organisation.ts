/** The numbers that tell one organisation from another: the same words in every kind of sheet. */
import { field } from './field-words.ts';

export const registerNumber = field(
  'registerNumber',
  'registerNumber',
  [
    'rek nro',
    'reknro',
    'rek numero',
    'rekisterinumero',
    'rekisterinro',
    'rekisteri nro',
    'yhdistysrekisterinumero',
    'yhdistysrekisterinro',
    'yhdistysrek nro',
    'prh nro',
    'prh numero',
    'ry nro',
    'rn:o=',
    'rek n:o',
    'rekisteri n:o',
    'ry numero',
    'rek no',
    'rekisterointinumero',
    'rnro=',
    'rekisteritunnus',
    'yhdistystunnus',
    'yhdistysrekisterin numero',
    'yr nro',
    'yhdistysnumero',
    'yhdistyksen numero',
  ],
  [
    'registernummer',
    'foreningsregist',
    'reg nr',
    'regnr',
    'register nr',
    'registernr',
    'registreringsnummer',
  ],
  ['register number', 'registration number', 'reg no', 'registration no', 'register no'],
);

export const businessId = field(
  'businessId',
  'businessId',
  ['y tunnus', 'ytunnus', 'yritys ja yhteisotunnus', 'yhteisotunnus', 'ly tunnus'],
  ['fo nummer', 'fo nr', 'foretags och organisationsnummer', 'organisationsnummer'],
  ['business id', 'company id', 'business identity'],
);
