-- Readers who followed the link to the original, as their browsers' pings tell it, beside those who opened the page ("hits").
ALTER TABLE counts ADD COLUMN follows BIGINT NOT NULL DEFAULT 0;
ALTER TABLE referrers ADD COLUMN follows BIGINT NOT NULL DEFAULT 0;
