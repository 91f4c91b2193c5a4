"""Fits the constants of the tracer's decision (`copied` and `rewritten` in crates/trace/src/decide.rs): arguments are files that
`xtask eval trace --evidence FILE` and `... --fresh --evidence FILE` wrote. Needs numpy and scipy.

Probability of ours: 1 - (1 - copied)(1 - rewritten), each of the two a logistic regression, fitted together on the even half of each
kind; PolNeAR, two rewrites of one story and the students' third question take no part. Prints the constants, and by kind how many are told as ours in the
other half and in what took no part."""
import json, sys
import numpy as np
from scipy.optimize import minimize

NEGATIVE = {"unrelated", "own report of the same event", "another event", "students: own words", "other outlets, same election",
            "newspapers on the same politics", "other stories on the same people", "own report from the same source", "the source itself"}
WEIGHTS = {"own report of the same event": 10, "heavy edit": 2, "students: own words": 5, "unrelated": 2, "other stories on the same people": 2,
           "rewrite of an invented event": 3, "own report from the same source": 3}
# `copied` as it stands in decide.rs, rounded and with what was put in by hand: the rewrites are fitted once more beside it.
COPIED = [0.5, 1, 16.5, 14, 13, -9.1]
# A page has no fewer of our words for another story of ours that has them too.
MOST_MARGIN = 0.5
FACT, FEW_FACTS, BY_CHANCE = 40, 150, 0.2

def copied(g):
    long = g["longest_run"] >= 5
    return [np.sqrt(g["heaviest_run"] + (g["longest_run"] if long else 0)), np.sqrt(g["rare_runs"] * g["unquoted"]),
            -(1 - g["facts_kept"]) * g["words_kept"], -min(0.2, 1 - g["exact"]) if long else 0, -g["elsewhere"], 1]

def rewritten(g):
    return [(g["wording"] - BY_CHANCE * g["wording_fewer"]) / np.sqrt(g["wording_fewer"] + 4), g["order"], g["margin"],
            -np.log1p((1 - g["facts"]) * g["facts_weight"] / FACT), -np.log1p(g["own_figures"]), -np.log1p(g["own_quotes"]), -g["open_source"],
            -FEW_FACTS / (g["facts_weight"] + FEW_FACTS), 1]

samples, counts = [], {}
for path in sys.argv[1:]:
    for line in open(path):
        row = json.loads(line)
        kind = (row["set"], row["kind"])
        found = row["truth"] if row["set"] in ("pairs", "events") or row["kind"] not in NEGATIVE else row["best"]
        if row["kind"] == "other stories of the newsroom" or row["set"].startswith(("events ", "events,")) or not found:
            continue
        counts[kind] = number = counts.get(kind, -1) + 1
        # Four rewrites of one original stay together.
        half = number // (4 if "machine rewrite" in row["kind"] else 1) % 2
        apart = row["set"] == "PolNeAR" or row["kind"] == "two rewrites of one story" or (row["kind"].startswith("students") and row["id"].endswith("c"))
        samples.append((kind, row["kind"] not in NEGATIVE, 2 if apart else half, found["figures"]))

ours = np.array([sample[1] for sample in samples], float)
part = np.array([sample[2] for sample in samples])
weight = np.array([WEIGHTS.get(kind[1], 1) * (min(1, 600 / (counts[kind] + 1)) if is_ours else 1) for kind, is_ours, _, _ in samples])
sides = [np.array([figures(sample[3]) for sample in samples], float) for figures in (copied, rewritten)]
scales = [np.append(side.std(0)[:-1] + 1e-9, 1) for side in sides]
first, second = (side / scale for side, scale in zip(sides, scales))
width = first.shape[1]
logistic = lambda points: 1 / (1 + np.exp(-np.clip(points, -40, 40)))
tuned = part == 0

def loss(constants):
    a, b = logistic(first[tuned] @ constants[:width]), logistic(second[tuned] @ constants[width:])
    p = np.clip(1 - (1 - a) * (1 - b), 1e-9, 1 - 1e-9)
    y, w = ours[tuned], weight[tuned]
    slope = w * ((1 - y) / (1 - p) - y / p)
    gradient = np.concatenate([first[tuned].T @ (slope * (1 - b) * a * (1 - a)), second[tuned].T @ (slope * (1 - a) * b * (1 - b))])
    ridge = 0.02 * constants
    ridge[[width - 1, -1]] = 0
    return -(w * (y * np.log(p) + (1 - y) * np.log(1 - p))).sum() + ridge @ constants, gradient + 2 * ridge

def fit(start, bounds):
    return minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 5000}).x

# Each regression begins where it means what its name says.
start = np.concatenate([np.array([1, 0.5, 5, 1, 1, -11]) * scales[0], np.array([2, 4, 0.5, 2, 2, 1, 1, 4, 1]) * scales[1]])
signs = [(0, None)] * (width - 1) + [(None, None)]
signs += [(0, None)] * (second.shape[1] - 1) + [(None, None)]
signs[width + 2] = (0, MOST_MARGIN * scales[1][2])
fitted = fit(start, signs)
print("copied   ", np.round(fitted[:width] / scales[0], 2))
start[:width] = COPIED * scales[0]
fitted = fit(start, [(constant, constant) for constant in start[:width]] + signs[width:])
print("rewritten", np.round(fitted[width:] / scales[1], 2))
p = 1 - (1 - logistic(first @ fitted[:width])) * (1 - logistic(second @ fitted[width:]))
for name, which in (("tuned half", 0), ("other half", 1), ("took no part", 2)):
    for kind in sorted(counts):
        rows = [at for at, sample in enumerate(samples) if sample[0] == kind and part[at] == which]
        if rows:
            told = int((p[rows] >= 0.5).sum())
            print(f"{name}: {kind[0]}, {kind[1]}: {told} of {len(rows)} told as ours")
