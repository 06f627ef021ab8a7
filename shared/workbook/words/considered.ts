/** Columns of what the official considers (T7): shown and kept, never turned into points. */
import { field } from './field-words.ts';

export const consideredFields = [
  field(
    'significance',
    'text',
    ['toiminnan merkitys', 'merkitys', 'merkittavyys'],
    ['verksamhetens betydelse', 'betydelse'],
    ['significance'],
    0.5,
  ),
  field(
    'reach',
    'text',
    ['toiminnan laajuus', 'laajuus', 'saannollisyys', 'aktiivisuus saannollisyys laajuus'],
    ['verksamhetens omfattning', 'omfattning'],
    ['reach', 'extent'],
    0.5,
  ),
  field(
    'activeAssociation',
    'text',
    ['yhdistyksen aktiivisuus', 'yhdistyksen aktiivinen toiminta', 'aktiivinen yhdistys'],
    ['aktiv forening', 'foreningens aktivitet'],
    ['active association'],
    0.5,
  ),
  field(
    'strategy',
    'text',
    ['strategia', 'vastaavuus strategia', 'tukee strategia'],
    ['strategi', 'motsvarighet strategi'],
    ['strategy', 'fit with strategy'],
    0.5,
  ),
] as const;
