"""What openpyxl reads: one path a line in, one JSON object a line out, in the form of values.ts."""
import datetime
import json
import signal
import sys
import warnings

from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel

warnings.simplefilter('ignore')
# The library prints; only answers may go out.
answers, sys.stdout = sys.stdout, sys.stderr
times = (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


def late(*_):
    raise TimeoutError('time')


def shown(cell, epoch):
    value = cell.value
    if cell.data_type == 'e':
        return f'error {value}'
    return to_excel(value, epoch) if isinstance(value, times) else value


def values(path):
    book = load_workbook(path, data_only=True)
    return {
        f'{sheet.title}!{cell.coordinate}': shown(cell, book.epoch)
        for sheet in book.worksheets
        for cell in list(sheet._cells.values())
        if cell.value is not None
    }


signal.signal(signal.SIGALRM, late)
for line in sys.stdin:
    signal.alarm(20)
    try:
        answer = {'values': values(line.rstrip('\n'))}
    except Exception as error:
        answer = {'error': f'{type(error).__name__} {error}'[:80]}
    signal.alarm(0)
    print(json.dumps(answer, default=str), file=answers, flush=True)
