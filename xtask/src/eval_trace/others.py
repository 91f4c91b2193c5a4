"""datasketch, rensa and gaoya over the same stories and queries: argument 1 is a JSON file of both, made by `xtask eval trace`.

Prints a row a system and threshold of estimated Jaccard similarity: recall of the true source as the first answer by kind of query,
negatives that are answered at all, stories a second, time of a query. Signatures of 128 numbers over runs of three words."""
import json, re, sys, time

def shingles(text):
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[at:at + 3]) for at in range(max(1, len(words) - 2))}

def datasketch(threshold):
    from datasketch import MinHash, MinHashLSH
    lsh, known = MinHashLSH(threshold=threshold, num_perm=128), {}
    def sign(text):
        made = MinHash(num_perm=128)
        made.update_batch([shingle.encode() for shingle in shingles(text)])
        return made
    def add(story, text):
        known[story] = sign(text)
        lsh.insert(story, known[story])
    def ask(text):
        made = sign(text)
        return [(story, made.jaccard(known[story])) for story in lsh.query(made)]
    return add, ask

def rensa(threshold):
    from rensa import RMinHash, RMinHashLSH
    bands = 32 if threshold < .4 else 16
    lsh, known, names = RMinHashLSH(threshold=threshold, num_perm=128, num_bands=bands), [], []
    def sign(text):
        made = RMinHash(num_perm=128, seed=42)
        made.update(list(shingles(text)))
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

def gaoya(threshold):
    from gaoya.minhash import MinHashStringIndex
    index = MinHashStringIndex(hash_size=32, jaccard_threshold=threshold, num_bands=42, band_size=3, analyzer="word",
                               lowercase=True, ngram_range=(3, 3))
    names = []
    def add(story, text):
        index.insert_document(len(names), text)
        names.append(story)
    def ask(text):
        return [(names[at], score) for at, score in index.query(text, return_similarity=True)]
    return add, ask

def measure(name, make, threshold, sets):
    add, ask = make(threshold)
    began = time.process_time()
    for story in sets["archive"]:
        add(story["id"], story["text"])
    speed = len(sets["archive"]) / (time.process_time() - began)
    cells, times = [], []
    for kind in sets["kinds"]:
        right = 0
        for query in kind["queries"]:
            began = time.process_time()
            found = [answer for answer in ask(query["text"]) if answer[1] >= threshold]
            times.append(time.process_time() - began)
            best = max(found, key=lambda answer: answer[1], default=(None, 0))
            right += best[0] in query["right"] if query["right"] else bool(found)
        cells.append(f"{right / max(1, len(kind['queries'])):7.3f}")
    times.sort()
    print(f"{name + f' {threshold}':16}", *cells, f"{speed:9.0f}/s {times[len(times) // 2] * 1e6:7.0f} us", flush=True)

sets = json.load(open(sys.argv[1]))
print(f"{'':16}", *(kind["name"][:7].rjust(7) for kind in sets["kinds"]), "  stories    query")
for name, make in (("datasketch", datasketch), ("rensa", rensa), ("gaoya", gaoya)):
    for threshold in (.5, .2):
        try:
            measure(name, make, threshold, sets)
        except ImportError as error:
            print(f"{name}: not installed ({error})")
            break
