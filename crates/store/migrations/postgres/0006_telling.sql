-- Who is to be told what became of the copies of a story: whoever released its newest version.
ALTER TABLE items ADD COLUMN released_by TEXT;
UPDATE items SET released_by = (
    SELECT substr(events.who, 9) FROM events
    WHERE events.stream = 'item/' || items.id AND events.kind = 'item.released' AND events.who LIKE 'account/%'
    ORDER BY events.version DESC LIMIT 1);

-- A view: that a copy vanished, came back or changed, one row an event. Of events before, too: nobody was told of them.
CREATE TABLE notices (
    sequence BIGINT PRIMARY KEY,
    copy TEXT NOT NULL,
    item TEXT NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL
);
CREATE INDEX notices_by_item ON notices (item, sequence);
INSERT INTO notices (sequence, copy, item, at, kind, what)
SELECT sequence, copy, item, at, CASE WHEN vanished THEN 'vanished' WHEN what LIKE 'there again%' THEN 'back' ELSE 'changed' END, what
FROM (
    SELECT events.sequence, copies.id AS copy, copies.item, events.at, events.kind = 'copy.vanished' AS vanished,
        CASE WHEN events.kind = 'copy.vanished' THEN replace(events.data, '\u0000', '\ufffd')::json #>> '{event,copy,vanished,reason}' ELSE replace(events.data, '\u0000', '\ufffd')::json #>> '{event,copy,changed,what}' END AS what
    FROM events JOIN copies ON copies.id = substr(events.stream, 6)
    WHERE events.kind IN ('copy.vanished', 'copy.changed')
) AS told;

-- Beside the log: up to which event somebody has seen their notices.
CREATE TABLE notices_seen (account TEXT PRIMARY KEY, through BIGINT NOT NULL);

-- A view: pages that an editor says are no copies, so that their source does not put them forward again.
CREATE TABLE dismissed (
    id TEXT PRIMARY KEY,
    item TEXT NOT NULL,
    url TEXT NOT NULL,
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX dismissed_by_page ON dismissed (item, url);

-- Beside the log: copies that could not be captured when they were tried last, and sites that asked for a pause.
CREATE TABLE unreached (
    copy TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    last BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    again BIGINT NOT NULL
);
CREATE TABLE pauses (site TEXT PRIMARY KEY, until BIGINT NOT NULL, refusals BIGINT NOT NULL);

-- What looks a page up among many: every address that is reported, every candidate.
CREATE INDEX copies_by_page ON copies (item, url);
CREATE INDEX referrers_by_hits ON referrers ((hits + follows) DESC, item, url);
