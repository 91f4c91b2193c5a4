-- What became of each credit of a copy's last capture, as JSON: kept, broken, or a question to a person. Until now a column a credit told
-- whether it was kept; where it was not, its term told whether that was a question. Copies that were never captured have none.
ALTER TABLE copies ADD COLUMN credits TEXT;
UPDATE copies SET credits = '{'
    || '"byline":"' || CASE WHEN byline THEN 'kept'
            WHEN terms LIKE '%{"name":"byline","force":"required","standing":"unseen"%'
            OR terms LIKE '%{"name":"byline","force":"preferred","standing":"unseen"%'
            OR terms LIKE '%{"name":"byline","force":"free","standing":"unseen"%' THEN 'unseen'
            ELSE 'broken' END
    || '","affiliation":"' || CASE WHEN affiliation THEN 'kept'
            WHEN terms LIKE '%{"name":"affiliation","force":"required","standing":"unseen"%'
            OR terms LIKE '%{"name":"affiliation","force":"preferred","standing":"unseen"%'
            OR terms LIKE '%{"name":"affiliation","force":"free","standing":"unseen"%' THEN 'unseen'
            ELSE 'broken' END
    || '","logo":"' || CASE WHEN logo THEN 'kept'
            WHEN terms LIKE '%{"name":"logo","force":"required","standing":"unseen"%'
            OR terms LIKE '%{"name":"logo","force":"preferred","standing":"unseen"%'
            OR terms LIKE '%{"name":"logo","force":"free","standing":"unseen"%' THEN 'unseen'
            ELSE 'broken' END
    || '","link":"' || CASE WHEN link THEN 'kept'
            WHEN terms LIKE '%{"name":"link","force":"required","standing":"unseen"%'
            OR terms LIKE '%{"name":"link","force":"preferred","standing":"unseen"%'
            OR terms LIKE '%{"name":"link","force":"free","standing":"unseen"%' THEN 'unseen'
            ELSE 'broken' END
    || '","notice":"' || CASE WHEN notice THEN 'kept'
            WHEN terms LIKE '%{"name":"notice","force":"required","standing":"unseen"%'
            OR terms LIKE '%{"name":"notice","force":"preferred","standing":"unseen"%'
            OR terms LIKE '%{"name":"notice","force":"free","standing":"unseen"%' THEN 'unseen'
            ELSE 'broken' END
    || '"}' WHERE last_captured IS NOT NULL;
ALTER TABLE copies DROP COLUMN byline;
ALTER TABLE copies DROP COLUMN affiliation;
ALTER TABLE copies DROP COLUMN logo;
ALTER TABLE copies DROP COLUMN link;
ALTER TABLE copies DROP COLUMN notice;
