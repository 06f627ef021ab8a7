import type { WatchWords } from '../shapes.ts';

export const watch: WatchWords = {
  faulty: 'Configuration file {file}: faults {count}.',
  wholeFile: 'whole file',
  faults: {
    'not-found':
      'The configuration file cannot be read ({detail}). Give it with --config, or make one after the example in the README.',
    'not-json': 'The file is not JSON: the fault is here or just before.',
    schedule:
      '[The value {value} of the schedule’s field {field} cannot be read.|The schedule {value} cannot be read.] Write five fields: minute, hour, day, month, day of the week, such as 30 3 * * *.',
    never: 'The calendar has no day for the schedule {value}.',
    'time-zone': 'There is no time zone {value}. Write, for instance, Europe/Helsinki.',
    loopback: 'The address {value} is not of this machine. Write, for instance, 127.0.0.1:8321.',
    password: 'The address holds a password. Remove it, and give the password in the variable PGPASSWORD.',
    ledger: 'Such a database cannot be used. Write the path of a file, or postgres://USER@SERVER/DATABASE.',
    day: '{value} is not a day. Write year-month-day, such as 2023-02-28.',
    rules: '{sentence}',
  },
};
