"""datasketch, rensa and gaoya over the same stories and queries: argument 1 is a JSON file of both, made by `xtask eval trace`.

Each is run with runs of one, two and three words, at two thresholds of Jaccard similarity, 128 numbers a signature, and its answers
are taken as its index gives them, best estimated similarity first: no second threshold. A row a setting: recall of the true source as
the first answer by kind of query, and the negatives that are answered at all; the same once more where precision is kept at .99 by
a threshold on the estimate, as ours is measured; stories a second; median time of a query. Of each system's settings the best by mean
recall at .99 is named at the end."""
import json, re, sys, time

def runs(text, size):
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[at:at + size]) for at in range(max(1, len(words) - size + 1))}

def datasketch(threshold, size):
    from datasketch import MinHash, MinHashLSH
    lsh, known = MinHashLSH(threshold=threshold, num_perm=128), {}
    def sign(text):
        made = MinHash(num_perm=128)
        made.update_batch([run.encode() for run in runs(text, size)])
        return made
    def add(story, text):
        known[story] = sign(text)
        lsh.insert(story, known[story])
    def ask(text):
        made = sign(text)
        return [(story, made.jaccard(known[story])) for story in lsh.query(made)]
    return add, ask

def rensa(threshold, size):
    from rensa import RMinHash, RMinHashLSH
    # As many bands as make the threshold the place where half are found: (1 / bands) ** (bands / 128).
    bands = min((4, 8, 16, 32, 64), key=lambda bands: abs((1 / bands) ** (bands / 128) - threshold))
    lsh, known, names = RMinHashLSH(threshold=threshold, num_perm=128, num_bands=bands), [], []
    def sign(text):
        made = RMinHash(num_perm=128, seed=42)
        made.update(list(runs(text, size)))
        return made
    def add(story, text):
        made = sign(text)
        lsh.insert(len(names), made)
        known.append(made)
        names.append(story)
    def ask(text):
        made = sign(text)
        return [(names[at], made.jaccard(known[at])) for at in lsh.query(made)]
    return add, ask

def gaoya(threshold, size):
    from gaoya.minhash import MinHashStringIndex
    bands, width = (42, 3) if threshold > .3 else (64, 2)
    # Its own filter on the estimate is set low, so that its bands decide.
    index = MinHashStringIndex(hash_size=32, jaccard_threshold=threshold / 2, num_bands=bands, band_size=width, analyzer="word",
                               lowercase=True, ngram_range=(size, size))
    names = []
    def add(story, text):
        index.insert_document(len(names), text)
        names.append(story)
    def ask(text):
        return [(names[at], score) for at, score in index.query(text, return_similarity=True)]
    return add, ask

def recall_at(answers, negatives, precision):
    """Right first answers above the lowest estimate at which `precision` is kept, negatives among them."""
    scored = sorted([(score, right) for score, right in answers + negatives if score > 0], key=lambda answer: -answer[0])
    right, best = 0, 0
    for at, (score, is_right) in enumerate(scored):
        right += is_right
        ends_tie = at + 1 == len(scored) or scored[at + 1][0] < score
        if ends_tie and right >= precision * (at + 1):
            best = right
    return best / max(1, len(answers))

def measure(name, make, threshold, size, sets):
    add, ask = make(threshold, size)
    began = time.process_time()
    for story in sets["archive"]:
        add(story["id"], story["text"])
    speed = len(sets["archive"]) / (time.process_time() - began)
    firsts, times = {}, []
    for kind in sets["kinds"]:
        firsts[kind["name"]] = []
        for query in kind["queries"]:
            began = time.process_time()
            found = ask(query["text"])
            times.append(time.process_time() - began)
            story, score = max(found, key=lambda answer: answer[1], default=(None, 0))
            firsts[kind["name"]].append((score, story in query["right"]))
    negatives = firsts.pop("negatives")
    first = [sum(right for _, right in answers) / max(1, len(answers)) for answers in firsts.values()]
    kept = [recall_at(answers, negatives, .99) for answers in firsts.values()]
    hit = sum(score > 0 for score, _ in negatives) / max(1, len(negatives))
    times.sort()
    row = lambda cells: " ".join(f"{cell:7.3f}" for cell in cells)
    title = f"{name} {threshold}, {size} words"
    print(f"{title:24} {row(first)} {hit:7.3f} {speed:9.0f}/s {times[len(times) // 2] * 1e6:7.0f} us")
    print(f"{'  at P=.99':24} {row(kept)}", flush=True)
    return sum(kept) / len(kept), title

sets = json.load(open(sys.argv[1]))
print(f"{'':24}", *(kind["name"][:7].rjust(7) for kind in sets["kinds"]), "  stories    query")
for name, make in (("datasketch", datasketch), ("rensa", rensa), ("gaoya", gaoya)):
    try:
        rows = [measure(name, make, threshold, size, sets) for threshold in (.5, .2) for size in (1, 2, 3)]
        mean, title = max(rows)
        print(f"best of {name}: {title}, mean recall at P=.99 {mean:.3f}")
    except ImportError as error:
        print(f"{name}: not installed ({error})")
