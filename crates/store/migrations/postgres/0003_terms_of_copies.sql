-- The terms of each copy's last capture, one by one, as JSON, and when a capture last showed something new. Captures made
-- before have no terms.
ALTER TABLE copies ADD COLUMN terms TEXT NOT NULL DEFAULT '[]';
ALTER TABLE copies ADD COLUMN last_changed BIGINT;
