# SPDX-License-Identifier: EUPL-1.2
"""Fits the weights of weak cues to labelled passages, and says how well they do on passages of other writers.

usage: fit.py LAGOM            writes Rules/<language>/weak-cues.yaml anew from `weigh:` on
       fit.py LAGOM --trial    leaves out one writer after another and prints precision and recall instead

What weighs is what `lagom rules features` prints for a passage. Logistic regression with a ridge penalty; the features
that weigh most are kept. The campaign's own texts count as safe passages. Passages set aside are not read.
"""
import argparse, collections, json, math, pathlib, random, re, subprocess
import numpy as np
import yaml
from scipy import sparse
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
KEPT = 12_000  # weights a language
PENALTY = 20.0  # scikit-learn's C
CAMPAIGN = 1.0  # what a passage of the campaign counts for beside a written one
CRITICAL = 5.0  # what a passage that could cost a life counts for
SMOOTHING = 0.1  # what a word counts for in a family that never has it
THRESHOLD, DOUBT, GRAVE_DOUBT, OWN_ENOUGH = 0.40, 0.30, -0.10, 4.00

# Sentences that stand in nearly every text and are about nothing in it, and the families of which they may take the sting.
AFTERTHOUGHTS = {
    "sv": ["Ring 112 om det är akut.", "Ring 1177 om du är orolig.", "Ring 112 vid livsfara.", "Läs mer på 1177.se.",
           "Ring oss om du undrar något.", "Ring 1177 vid frågor.", "Prata med personalen om du har frågor."],
    "en": ["Call 112 if it is urgent.", "Call 1177 if you are worried.", "Call 112 if life is in danger.",
           "Ring us with any questions.", "Read more at 1177.se.", "Call 1177 for advice.",
           "Talk to the staff if you have questions."],
}
EASED = {"absolute-reassurance", "wait-without-limit", "self-triage", "mental-health-minimised", "safety-net-lost"}
AFTERTHOUGHT_SHARE, AFTERTHOUGHT = 0.35, 0.7  # how many passages get one too, and what those count for

def written():
    rows = [json.loads(line) for line in open(HERE / "training.jsonl", encoding="utf-8")]
    for row in rows:
        row["writer"] = row["id"].split("-")[0] if row["id"][2:3] == "-" and row["id"][0] in "rwxyz" else "first"
        row["weight"] = CRITICAL if row["severity"] == "critical" else 1.0
    return rows


def with_afterthoughts(rows):
    """Some of the passages once more, an afterthought behind or before them and the label as it was."""
    dice, more = random.Random(1), []
    for row in rows:
        if dice.random() > AFTERTHOUGHT_SHARE or EASED & set(row["families"]):
            continue
        parts = [row["text"], dice.choice(AFTERTHOUGHTS[row["lang"]])]
        text = " ".join(parts if dice.random() < 0.7 else reversed(parts))
        more.append(row | {"id": row["id"] + "+", "text": text, "weight": row["weight"] * AFTERTHOUGHT})
    return rows + more


def signs():
    """The catalogue's signs and exceptions as cards show them."""
    leads = {"sv": {"emergency": "Ring 112 om", "urgent": "Sök vård direkt om", "contact": "Kontakta vården om"},
             "en": {"emergency": "Call 112 if", "urgent": "Seek care at once if", "contact": "Contact health care if"}}
    whom = {"sv": {"you": "du", "child": "barnet", "other": "personen"},
            "en": {"you": "you", "child": "the child", "other": "the person"}}
    catalogue = yaml.safe_load((ROOT / "Content" / "signs.yaml").read_text(encoding="utf-8"))
    for sign in catalogue["signs"]:
        for language, lead in leads.items():
            if language in sign["wording"]:
                subject = whom[language][sign.get("who", "you")]
                yield language, f"{lead[sign['level']]} {subject} {sign['wording'][language]}"
    leads = {"sv": "Det här gäller inte dig som", "en": "This does not apply to you who"}
    for exception in catalogue["exceptions"]:
        for language, lead in leads.items():
            if language in exception["wording"]:
                yield language, f"{lead} {exception['wording'][language]}"


def campaign():
    """The catalogue's signs, and the paragraphs, sentences and fields of the messages without their markup."""
    texts = {text: "signs" for text in signs()}
    for path in sorted((ROOT / "Content" / "messages").glob("*/*.md")):
        language = path.stem[:2]
        if language not in ("sv", "en"):
            continue
        matter, body = path.read_text(encoding="utf-8").split("---\n", 2)[1:]
        body = re.sub(r"\[@[^\]]*\]|\[![^\]]*\]", "", body)
        body = re.sub(r"!?\[([^\]]*)\](\([^)]*\)|\{[^}]*\})", r"\1", body)
        body = re.sub(r"^[>#\s]+", "\n", re.sub(r"[*_`]", "", body), flags=re.M)
        blocks = re.split(r"\n\s*\n|\n\s*(?:[-*]|\d+\.)\s", body)
        blocks += re.findall(r"^\s*(?:title|summary|safety-short|headline|lead):\s*(.*)$|^\s+- (.*)$", matter, re.M)
        for block in blocks:
            text = " ".join(("".join(block) if isinstance(block, tuple) else block).split()).strip("'\"")
            for cell in text.split("|"):
                if len(cell.strip()) > 8 and not re.search(r"\d+ (av|of) \d+|---", cell):
                    sentences = re.split(r"(?<=[.!?]) +", cell.strip())
                    texts |= dict.fromkeys(((language, s) for s in [cell.strip(), *sentences]), path.parent.name)
    return [
        {"id": f"campaign-{n}", "lang": language, "text": text, "label": "safe", "families": [], "severity": None,
         "writer": message, "weight": CAMPAIGN}
        for n, ((language, text), message) in enumerate(texts.items())
    ]


def add_features(lagom, rows):
    lines = "".join(json.dumps({k: r[k] for k in ("id", "lang", "text", "label", "families")}) + "\n" for r in rows)
    out = subprocess.run([lagom, "rules", "features", "-"], input=lines, text=True, stdout=subprocess.PIPE, check=True)
    features = {row["id"]: row["features"] for row in map(json.loads, out.stdout.splitlines())}
    for row in rows:
        row["features"] = features[row["id"]]


class Model:
    """Weights of features; a passage's sum is divided by the square root of how many of its features have one."""

    def __init__(self, rows, kept=KEPT):
        counts = collections.Counter(f for row in rows for f in row["features"])
        self.places = {f: n for n, f in enumerate(sorted(f for f, c in counts.items() if c > 1))}
        self.fit(rows)
        if len(self.places) > kept:
            heft = {f: abs(self.weights[n]) * counts[f] ** 0.5 for f, n in self.places.items()}
            best = sorted(heft, key=lambda f: (-heft[f], f))[:kept]
            self.places = {f: n for n, f in enumerate(sorted(best))}
            self.fit(rows)

    def fit(self, rows):
        regression = LogisticRegression(C=PENALTY, solver="liblinear", tol=1e-3, max_iter=300)
        regression.fit(self.matrix(rows), [r["label"] == "risky" for r in rows], [r["weight"] for r in rows])
        self.weights, self.start = regression.coef_[0], regression.intercept_[0]

    def matrix(self, rows):
        places = [[self.places[f] for f in row["features"] if f in self.places] for row in rows]
        sizes = np.array([len(p) for p in places])
        values = np.repeat(1 / np.sqrt(np.maximum(sizes, 1)), sizes)
        columns = np.array([place for row in places for place in row])
        return sparse.csr_matrix((values, columns, np.concatenate([[0], sizes.cumsum()])), (len(rows), len(self.places)))

    def sums(self, rows):
        return self.matrix(rows) @ self.weights + self.start

    def lines(self):
        return lines(zip(self.places, self.weights))


def lines(weights):
    """The heaviest first, those that round to nothing left out."""
    order = sorted(((f, w) for f, w in weights if abs(w) >= 0.005), key=lambda fw: (-abs(round(fw[1], 2)), fw[0]))
    return [f"{weight:.2f} {feature}" for feature, weight in order]


def family_weights(rows):
    """How likely single stems, concepts and rules are in the risky passages of each family: naive Bayes.

    By family: the logarithm for those of other families, and that of each of its own.
    """
    counts = collections.defaultdict(collections.Counter)
    for row in rows:
        for family in row["families"]:
            counts[family].update(f for f in row["features"] if " " not in f and not f.startswith("<shape"))
    known = {f for f, count in sum(counts.values(), collections.Counter()).items() if count > 1}
    families = {}
    for family in sorted(counts):
        mine = {f: count for f, count in counts[family].items() if f in known}
        total = sum(mine.values()) + SMOOTHING * len(known)
        weights = {f: math.log((count + SMOOTHING) / total) for f, count in mine.items()}
        families[family] = (math.log(SMOOTHING / total), weights)
    return families


def likeliest(families, row):
    known = {f for f in row["features"] if any(f in weights for _, weights in families.values())}
    return max(families, key=lambda name: sum(families[name][1].get(f, families[name][0]) for f in known))


def write(language, rows):
    model = Model(rows)
    text = ["weigh:", f"  start: {model.start:.2f}", f"  threshold: {THRESHOLD:.2f}",
            f"  doubt-below: {DOUBT:.2f}",
            f"  doubt-grave-below: {GRAVE_DOUBT:.2f}", f"  own-enough: {OWN_ENOUGH:.2f}", "  features: |"]
    text += ["    " + line for line in model.lines()] + ["  families:"]
    for family, (other, weights) in family_weights(rows).items():
        text += [f"    {family}:", f"      other: {other:.1f}", "      features: |"]
        text += [f"        {weights[feature]:.1f} {feature}" for feature in sorted(weights)]
    path = ROOT / "Rules" / language / "weak-cues.yaml"
    path.write_text(path.read_text(encoding="utf-8").split("weigh:\n")[0] + "\n".join(text) + "\n", encoding="utf-8")


def trial(rows):
    """Each writer's passages judged by weights fitted to all others', each message's by those of other messages."""
    sums, named = {}, []
    for language in ("sv", "en"):
        mine = [r for r in rows if r["lang"] == language]
        writers = sorted({r["writer"] for r in mine})
        folds = [writers[n::12] for n in range(12)]
        for fold in folds:
            held = [r for r in mine if r["writer"] in fold]
            others = [r for r in mine if r["writer"] not in fold]
            sums |= zip((r["id"] for r in held), Model(others).sums(held))
            families = family_weights(others)
            named += [likeliest(families, r) in r["families"] for r in held if r["families"]]
    for threshold in (0.0, 0.2, THRESHOLD, 0.6, 0.8, 1.0):
        print(f"{threshold:6.2f}  " + figures(rows, {i for i, s in sums.items() if s >= threshold}))
    print(f"family named right {sum(named) / len(named):.3f}")


def figures(rows, flagged):
    texts = [r for r in rows if not r["id"].startswith("campaign")]
    own = [r for r in rows if r["id"].startswith("campaign")]
    risky = [r for r in texts if r["label"] == "risky"]
    critical = [r for r in risky if r["severity"] == "critical"]
    share = lambda some: sum(r["id"] in flagged for r in some) / len(some)
    found = sum(r["id"] in flagged for r in texts)
    return (f"precision {sum(r['id'] in flagged for r in risky) / found:.3f}  recall {share(risky):.3f}  "
            f"critical {share(critical):.3f}  campaign flagged {share(own):.3f}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("lagom")
    arguments.add_argument("--trial", action="store_true")
    asked = arguments.parse_args()
    rows = with_afterthoughts(written()) + campaign()
    add_features(asked.lagom, rows)
    if asked.trial:
        trial(rows)
    else:
        for language in ("sv", "en"):
            write(language, [r for r in rows if r["lang"] == language])


if __name__ == "__main__":
    main()
