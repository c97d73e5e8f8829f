-- DropIndex
DROP INDEX "topic_property_idx";

-- AlterTable
ALTER TABLE "model" ADD COLUMN     "claim_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "contested_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "raised_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "topic_count" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "topic" ADD COLUMN     "best_scope" TEXT,
ADD COLUMN     "best_unit" TEXT,
ADD COLUMN     "high_key" TEXT,
ADD COLUMN     "high_number" DECIMAL(65,30),
ADD COLUMN     "low_key" TEXT,
ADD COLUMN     "low_number" DECIMAL(65,30),
ADD COLUMN     "newest" TEXT;

-- CreateIndex
CREATE INDEX "topic_property_low_number_idx" ON "topic"("property", "low_number");

-- CreateIndex
CREATE INDEX "topic_property_high_number_idx" ON "topic"("property", "high_number");

-- What Prisma cannot say ------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS unaccent;

-- A text without case and accents: what is searched.
CREATE FUNCTION folded(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(public.unaccent('public.unaccent'::regdictionary, $1))
$$;

-- A name without spaces and signs too: "gpt 5.5" and "GPT-5.5" are one.
CREATE FUNCTION squashed(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(public.folded($1), '[^[:alnum:].]+', '', 'g')
$$;

-- The words of a quote; "simple", since quotes are of many languages and figures are words.
CREATE FUNCTION quote_words(text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.simple'::regconfig, public.folded($1))
$$;

-- Names by their beginning, and by what they are like.
CREATE INDEX "model_squashed_idx" ON "model" (squashed("name") text_pattern_ops);
CREATE INDEX "alias_squashed_idx" ON "alias" (squashed("text") text_pattern_ops);
CREATE INDEX "source_squashed_idx" ON "source" (squashed("title") text_pattern_ops);
CREATE INDEX "model_folded_idx" ON "model" USING gin (folded("name") gin_trgm_ops);
CREATE INDEX "alias_folded_idx" ON "alias" USING gin (folded("text") gin_trgm_ops);
CREATE INDEX "source_title_folded_idx" ON "source" USING gin (folded("title") gin_trgm_ops);
CREATE INDEX "source_publisher_folded_idx" ON "source" USING gin (folded("publisher") gin_trgm_ops);
CREATE INDEX "claim_quote_words_idx" ON "claim" USING gin (quote_words("quote")) WHERE "withdrawn_at" IS NULL;

-- The claims of a topic in the order of its table, page by page; and the newest of them.
CREATE INDEX "claim_topic_order_idx" ON "claim"
  ("topic_id", "scope_key", (coalesce("value_number", 'Infinity')), "value_key", "id") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "claim_topic_said_idx" ON "claim" ("topic_id", "said_date") WHERE "withdrawn_at" IS NULL;
DROP INDEX "claim_standing_topic_idx";

-- Lists of findings, whatever they are narrowed by; and what happened on a day.
CREATE INDEX "finding_standing_idx" ON "finding" ("raised", "status", "severity" DESC, "sharpness" DESC, "id" DESC)
  WHERE "gone_at" IS NULL;
CREATE INDEX "finding_seen_idx" ON "finding" ("first_seen_at" DESC, "id" DESC) WHERE "gone_at" IS NULL;
CREATE INDEX "finding_raised_day_idx" ON "finding"
  ((("first_seen_at" AT TIME ZONE 'UTC')::date), "severity" DESC, "sharpness" DESC, "id") WHERE "raised";
CREATE INDEX "finding_gone_day_idx" ON "finding"
  ((("gone_at" AT TIME ZONE 'UTC')::date), "severity" DESC, "sharpness" DESC, "id") WHERE "raised" AND "gone_at" IS NOT NULL;
CREATE INDEX "source_day_idx" ON "source" ((("created_at" AT TIME ZONE 'UTC')::date), "created_at" DESC);
CREATE INDEX "decision_day_idx" ON "decision" ((("at" AT TIME ZONE 'UTC')::date), "at" DESC) WHERE "target_kind" = 'finding';

-- Counts of models, and what lists of them are sorted by.
CREATE INDEX "model_counts_idx" ON "model" ("vendor_key")
  INCLUDE ("claim_count", "topic_count", "contested_count", "raised_count") WHERE "claim_count" > 0;
CREATE INDEX "model_raised_idx" ON "model" ("raised_count" DESC, "key") WHERE "raised_count" > 0;
CREATE INDEX "topic_contested_idx" ON "topic" ("property") INCLUDE ("raised_count") WHERE "raised_count" > 0;
CREATE INDEX "topic_stated_idx" ON "topic" ("property") WHERE "best_number" IS NOT NULL;

-- A model's counts follow its topics. Whoever writes topics holds the lock of their model.
CREATE FUNCTION count_models() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE model m SET claim_count = m.claim_count + d.claims, topic_count = m.topic_count + d.topics,
    contested_count = m.contested_count + d.contested, raised_count = m.raised_count + d.raised
  FROM (
    SELECT model_key, sum(sign * claim_count) AS claims, sum(sign * (claim_count > 0)::int) AS topics,
      sum(sign * (raised_count > 0)::int) AS contested, sum(sign * raised_count) AS raised
    FROM (SELECT 1 AS sign, model_key, claim_count, raised_count FROM new_topic
          UNION ALL SELECT -1, model_key, claim_count, raised_count FROM old_topic) changed
    GROUP BY model_key) d
  WHERE m.key = d.model_key AND (d.claims, d.topics, d.contested, d.raised) IS DISTINCT FROM (0, 0, 0, 0);
  RETURN NULL;
END $$;
CREATE TRIGGER topic_counts AFTER UPDATE ON "topic" REFERENCING OLD TABLE AS old_topic NEW TABLE AS new_topic
  FOR EACH STATEMENT EXECUTE FUNCTION count_models();

-- A topic's page names its sources: it is another page when one of them is named otherwise.
CREATE FUNCTION revise_topics_of_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM topic WHERE id IN (SELECT topic_id FROM statement WHERE source_id = NEW.id) ORDER BY id FOR NO KEY UPDATE;
  UPDATE topic SET revision = revision + 1 WHERE id IN (SELECT topic_id FROM statement WHERE source_id = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER source_named AFTER UPDATE ON "source" FOR EACH ROW
  WHEN (source_brief(OLD) IS DISTINCT FROM source_brief(NEW)) EXECUTE FUNCTION revise_topics_of_source();

-- What is known already.
UPDATE "model" m SET "claim_count" = t.claims, "topic_count" = t.topics, "contested_count" = t.contested, "raised_count" = t.raised
FROM (SELECT model_key, sum(claim_count) AS claims, count(*) FILTER (WHERE claim_count > 0) AS topics,
        count(*) FILTER (WHERE raised_count > 0) AS contested, sum(raised_count) AS raised FROM topic GROUP BY model_key) t
WHERE m.key = t.model_key;
UPDATE "topic" t SET "best_unit" = t."best"->>'unit', "best_scope" = s.scope_key,
  "low_number" = s.low, "high_number" = s.high, "low_key" = s.low_key, "high_key" = s.high_key
FROM (SELECT topic_id, qualifiers, unit, min(scope_key) AS scope_key, min(value_number) AS low, max(value_number) AS high,
        min(value_key) AS low_key, max(value_key) AS high_key
      FROM claim WHERE withdrawn_at IS NULL AND modality IN ('asserted', 'approximate', 'at_least', 'at_most')
      GROUP BY topic_id, qualifiers, unit) s
WHERE s.topic_id = t.id AND s.qualifiers = t."best"->'qualifiers' AND s.unit = t."best"->>'unit';
UPDATE "topic" t SET "newest" = (SELECT max(c.said_date) FROM claim c WHERE c.topic_id = t.id AND c.withdrawn_at IS NULL)
WHERE t."claim_count" > 0;
