"""checkschema.py SCHEMA GOOD... [--bad FOLDER]: whether a published schema takes the good files and
none of the bad ones; the packaged validator (python3-jsonschema) decides."""
import json
import pathlib
import sys

import jsonschema


def main(arguments):
    bad = pathlib.Path(arguments[arguments.index("--bad") + 1]) if "--bad" in arguments else None
    good = arguments[1:arguments.index("--bad")] if bad else arguments[1:]
    schema = json.loads(pathlib.Path(arguments[0]).read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    check = validator(schema)
    failures = 0
    for name in good:
        for error in check.iter_errors(json.loads(pathlib.Path(name).read_text(encoding="utf-8"))):
            print(f"{name}: {error.json_path}: {error.message}")
            failures += 1
    spoilt = sorted(bad.glob("*.json")) if bad else []
    for path in spoilt:
        if check.is_valid(json.loads(path.read_text(encoding="utf-8"))):
            print(f"{path}: the schema takes it")
            failures += 1
    print(f"{len(good)} good and {len(spoilt)} bad files looked at, {failures} failures")
    return 1 if failures or not good else 0


sys.exit(main(sys.argv[1:]))
