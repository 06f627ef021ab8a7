import type { WatchWords } from '../shapes.ts';

export const watch: WatchWords = {
  faulty: 'Inställningsfilen {file}: {count} fel.',
  wholeFile: 'hela filen',
  faults: {
    'not-found':
      'Inställningsfilen kan inte läsas ({detail}). Ange den med --config, eller skriv en efter förebilden i README.',
    'not-json': 'Filen är inte JSON: felet finns här eller strax före.',
    schedule:
      '[Värdet {value} i tidtabellens fält {field} kan inte läsas.|Tidtabellen {value} kan inte läsas.] Skriv fem fält: minut, timme, dag, månad, veckodag, till exempel 30 3 * * *.',
    never: 'Det finns ingen dag i kalendern för tidtabellen {value}.',
    'time-zone': 'Tidszonen {value} finns inte. Skriv till exempel Europe/Helsinki.',
    loopback: 'Adressen {value} hör inte till den här datorn. Skriv till exempel 127.0.0.1:8321.',
    password:
      'Adressen innehåller ett lösenord. Ta bort det och ange lösenordet i miljövariabeln PGPASSWORD.',
    ledger:
      'En sådan databas kan inte användas. Skriv sökvägen till en fil eller postgres://ANVÄNDARE@SERVER/DATABAS.',
    day: '{value} är inte en dag. Skriv år-månad-dag, till exempel 2023-02-28.',
    rules: '{sentence}',
  },
};
