-- Readers of copies, as the counter in the package tells them. Beside the log: sums that grow, added to in batches.
CREATE TABLE counts (
    item TEXT NOT NULL,
    version BIGINT NOT NULL,
    day BIGINT NOT NULL,
    host TEXT NOT NULL,
    robot BOOLEAN NOT NULL,
    hits BIGINT NOT NULL,
    PRIMARY KEY (item, version, day, host, robot)
);

-- Pages that showed the counter: candidates for copies, which a person looks at.
CREATE TABLE referrers (
    item TEXT NOT NULL,
    url TEXT NOT NULL,
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    hits BIGINT NOT NULL,
    PRIMARY KEY (item, url)
);
