#!/usr/bin/env python3
"""What python-dotenv makes of the texts below: writes dotenvtable.json, the rows of tst_dotenv.

    apt-get install python3-dotenv && python3 dotenvtable.py > dotenvtable.json

Each text goes through a real file, as a `.env` does. A line that python-dotenv cannot parse is
counted in "problems". Run with python-dotenv 0.21.0 (Debian 12);
1.2.2 gives the same.
"""
import json
import logging
import os
import re
import tempfile

import dotenv

ENVIRONMENT = {"HALL": "east", "EMPTY": "", "PORT": "9000", "Mixed": "case", "A-B": "dash"}

TEXTS = r'''
A=b
A=b\nC=d\n
|
\n \t\n
# x=y
#
A=b\n#
  # x=y\n  A=b
A=b\r\n\r\nC=d\r\n
A=b\rC=d
A="b\r\nc"\r\nD=e\r\n
A='b\rc'
\n\n\nA=b
export A=b
export\tA=b
export  A = b
export=b
export A
export =b
export\nA=b
exportA=b
export 'A B'=c
export # c
Export A=b
export export A=b
 A = b \t
\tA\t=\tb
A=b c
A= b  c 
A=b=c
A==b
A=b # c
A=b\t# c
A=b#c
A=b# c
A=b #c
A=b #c #d
A=b#c #d
A=#b
A=#
A= #b
A= # b
A=\t# b
A=## b
A=#b #c
A= # b\nC=d
A=
A= 
A=\nB=c
A= \nB=c
A
A\nB=c
A # c\nB=d
A #
A=b\nA
A\nA=b
A ''
A b
A b=c
A sentence of words\nB=c
=b
=b\nC=d
 = b
=
'A'=b
'A B'=c
'A=B'=c
'A#B'=c
''=b
'A=b
'A\nB'=c
'A' =b
"A"=b
A'B=c
A"B=c
A#B=c
A#=c
#A=b
A.B=c
A-B=c
A:b
A: b
A='b'
A='b c'
A=' b '
A='  '
A=''
A="b"
A=" b "
A="\t b\t"
A=""
A='b' 
A='b'\t# c
A='b'# c
A='b'#c
A='b' c
A='b'c
A='b''c'
A="b"c
A="b" "c"
A="b" # "c"
A='b # c'
A="b # c"
A="#b"
A='#b'
A= "b"
A = 'b'
A='b\\nc'
A='b\\tc'
A='b\\\\c'
A='b\\'c'
A='b\\"c'
A='b\\'
A='b\\\\'
A='b\\\\\\'c'
A='b\\'\nB='c'
A="b\\nc"
A="b\\tc"
A="b\\rc"
A="b\\a\\b\\f\\v"
A="b\\\\c"
A="b\\\\nc"
A="b\\"c"
A="b\\'c"
A="b\\dc"
A="b\\x41"
A="b\\u00fc"
A="b\\$c"
A="b\\"
A="b\\\\"
A="b\\"\nB="c"
A=b\\nc
A=b\\ c
A=b\\#c
A=b \\# c
A='b
A='b\nC=d
A="b
A="b\nC=d
A="b\nC="d"
A='b\nC='d'
B=1\nA="b\nC=d\nE=f
A="b\nc"
A="b\nc"\nD=e
A='b\n\nc'\nD=e
A="\nb\n"
A="b\nc" d\nE=f
A="b # c\n# d"
A="b\n  c"
A=b'c'
A=b"c"
A=b'
A=b"
A='b"c'
A="b'c"
A={"X": "a; b"}
A='{"X": "a; b"}'
A="{\\"X\\": 1}"
A=`b c`
A=$HALL
A=${HALL}
A=x_${HALL}_y
A=${HALL}${PORT}
A='${HALL}'
A="${HALL}"
A="${HALL} # c"
A=${HALL} # c
A=${HALL} ${PORT}
A=${NONE}
A=x${NONE}y
A=${NONE:-b}
A=${NONE:-}
A=${NONE:-b c}
A=${NONE:-b # c}
A="${NONE:-b # c}"
A=${NONE:-b:-c}
A=${NONE:-'b'}
A=${NONE:-http://x:1}
A=${NONE:-${HALL}}
A=${NONE-b}
A=${NONE:b}
A=${NONE:=b}
A=${NONE:+b}
A=${HALL:-b}
A=${EMPTY}
A=${EMPTY:-b}
A=x${EMPTY}y
A=${}
A=${:-b}
A=${HALL
A=${HALL:-b
A=$${HALL}
A=\\${HALL}
A='\\${HALL}'
A="\\${HALL}"
A=${ HALL }
A=${hall}
A=${Mixed}
A=${A-B}
A=$HALL}
A={HALL}
A=${{HALL}}
A=${HALL}}
HOST=b\nA=${HOST}
A=${HOST}\nHOST=b
HOST=b\nHOST=c\nA=${HOST}
HOST=b\nA=${HOST}\nHOST=c
HALL=west\nA=${HALL}
HALL=\nA=${HALL}
HALL=\nA=${HALL:-b}
HALL\nA=${HALL}
HALL\nA=${HALL:-b}
NONE\nA=${NONE:-b}
A=${A}
A=${A:-b}
A=b\nA=${A}c
HALL=${HALL}_2\nA=${HALL}
B=${HALL}\nC=${B}\nA=${C}
B='${X}'\nX=1\nA=${B}
HOST=127.0.0.1\nA=http://${HOST}:${PORT:-8000}
HOST=127.0.0.1\nA=http://${HOST}:${PORT_OF_IT:-8000}
'A B'=c\nD=${A B}
export B=c\nexport A=${B}
B="c\nd"\nA=${B}
A=b\na=c
a=b\nA=c\na=d
A=b\nA=c
A=b\nA=
A="b"\nA='c'\nA=d
A=Küche
KÜCHE=b
A="über\tdrüben"
A=20°C # warm
A=\u2028b
A=b\u00a0# c
A=b\u00a0
A=\u00a0b
A\u00a0=b
A=b\u3000# c
A=b\u001f# c
A=b\u0085c
\u00a0A=b
\u000cA=b\u000c
A=b\u000b#c
A=😀 # c
A=a b\tc  # d  # e
A=true # yes
A=1e5
A=0x10
A=-5
A=50 %
A=a,b;c|d
A=http://u:p@h/x?y=z#frag
A=http://h/x #frag
A=*
A=~/x
A=`date`
A=$(date)
A=!b
A=b !
A=b;c
;A=b
// A=b
[section]
[section]\nA=b
---\nA=b
A=b\n}\nC=d
A=b\n\nC
A=b\n=c\nD=e
A=b\n'C\nD=e
A=b\nC D\nE=f
A=b\n"C"\nE=f
A=b\nexport\nE=f
TEMP_MIN = 18 # degrees
AUTH_TOKEN=#k7x2
DEVICE_ID="a b " # two blanks
'''


def text_of(line):
    """\\n, \\r, \\t, \\uXXXX and \\\\ stand for what they are; "|" for nothing."""
    if line == "|":
        return ""
    meaning = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}
    return re.sub(
        r"\\(u[0-9a-f]{4}|.)",
        lambda m: chr(int(m[1][1:], 16)) if len(m[1]) == 5 else meaning.get(m[1], m[0]),
        line,
    )


class Problems(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(record.args[0])


def row(text, folder):
    problems = Problems()
    logging.getLogger("dotenv.main").handlers = [problems]
    logging.getLogger("dotenv.main").propagate = False
    path = os.path.join(folder, ".env")
    with open(path, "wb") as file:
        file.write(text.encode())
    values = dotenv.dotenv_values(path)
    return {"text": text, "values": dict(values), "problems": len(problems.lines)}


def main():
    os.environ.clear()
    os.environ.update(ENVIRONMENT)
    texts = [text_of(line) for line in TEXTS.split("\n")[1:-1]]
    with tempfile.TemporaryDirectory() as folder:
        rows = [row(text, folder) for text in texts]
    lines = ",\n".join(json.dumps(each, ensure_ascii=True) for each in rows)
    environment = json.dumps(ENVIRONMENT)
    print(f'{{"environment": {environment},\n"rows": [\n{lines}\n]}}')


if __name__ == "__main__":
    main()
