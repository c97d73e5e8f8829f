-- Search that forgives typing errors (and their indexes below).
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('registry', 'discovered', 'decision');

-- CreateEnum
CREATE TYPE "ModelKind" AS ENUM ('model', 'product');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('vendor', 'press', 'blog', 'aggregator', 'leaderboard', 'paper', 'dataset', 'community', 'digest');

-- CreateEnum
CREATE TYPE "Display" AS ENUM ('full', 'excerpts');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('asserted', 'approximate', 'at_least', 'at_most', 'expected', 'denied', 'unannounced');

-- CreateEnum
CREATE TYPE "SaidBasis" AS ENUM ('stated', 'published', 'retrieved');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('corroborated', 'contested', 'contradicted', 'outdated', 'forecast', 'unconfirmed');

-- CreateEnum
CREATE TYPE "Withdrawal" AS ENUM ('reading', 'capture', 'redaction');

-- CreateEnum
CREATE TYPE "FindingKind" AS ENUM ('direct', 'unit_slip', 'arithmetic', 'forecast', 'rounding', 'scope', 'changed_over_time');

-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('low', 'medium', 'high');

-- CreateEnum
CREATE TYPE "FindingLevel" AS ENUM ('topic', 'model', 'source');

-- CreateEnum
CREATE TYPE "FindingStatus" AS ENUM ('open', 'explained', 'dismissed', 'source_corrected');

-- CreateEnum
CREATE TYPE "SubmissionState" AS ENUM ('pending', 'approved', 'rejected');

-- CreateEnum
CREATE TYPE "SubmissionOrigin" AS ENUM ('content', 'command', 'web', 'api');

-- CreateEnum
CREATE TYPE "DecisionTarget" AS ENUM ('submission', 'claim', 'finding', 'alias', 'source');

-- CreateTable
CREATE TABLE "content_load" (
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "content_load_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "vendor" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "aliases" TEXT[],
    "origin" "Origin" NOT NULL,

    CONSTRAINT "vendor_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "model" (
    "key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "vendor_key" TEXT NOT NULL,
    "kind" "ModelKind" NOT NULL DEFAULT 'model',
    "family" TEXT,
    "released" TEXT,
    "origin" "Origin" NOT NULL,
    "merged_into_key" TEXT,

    CONSTRAINT "model_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "alias" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,
    "scope" TEXT,
    "from" TEXT,
    "to" TEXT,
    "model_key" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,

    CONSTRAINT "alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "benchmark" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "unit" TEXT NOT NULL,
    "scale_min" DECIMAL(65,30),
    "scale_max" DECIMAL(65,30),
    "better" TEXT NOT NULL,
    "url" TEXT,
    "origin" "Origin" NOT NULL,

    CONSTRAINT "benchmark_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "canonical_url" TEXT,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "author" TEXT,
    "voice_key" TEXT NOT NULL,
    "published" TEXT,
    "kind" "SourceKind" NOT NULL,
    "licence" TEXT,
    "display" "Display" NOT NULL DEFAULT 'excerpts',
    "records" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture" (
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "bytes" BYTEA,
    "filename" TEXT,
    "captured_at" TIMESTAMPTZ(3) NOT NULL,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading" (
    "id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "reader_version" TEXT NOT NULL,
    "registry_version" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "text" TEXT,
    "blocks" JSONB NOT NULL,
    "notes" JSONB NOT NULL,
    "current" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "reading_id" TEXT NOT NULL,
    "topic_id" TEXT NOT NULL,
    "model_key" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_raw" TEXT NOT NULL,
    "property" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "value_key" TEXT NOT NULL,
    "value_number" DECIMAL(65,30),
    "unit" TEXT NOT NULL,
    "written" TEXT NOT NULL,
    "qualifiers" JSONB NOT NULL,
    "scope_key" TEXT NOT NULL,
    "modality" "Modality" NOT NULL,
    "attributed_to" TEXT,
    "quote" TEXT NOT NULL,
    "quote_start" INTEGER NOT NULL,
    "quote_end" INTEGER NOT NULL,
    "value_start" INTEGER NOT NULL,
    "value_end" INTEGER NOT NULL,
    "evidence" JSONB NOT NULL,
    "locator" JSONB NOT NULL,
    "group_key" TEXT,
    "ordinal" INTEGER NOT NULL,
    "said_date" TEXT NOT NULL,
    "said_basis" "SaidBasis" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "camp_id" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_because" "Withdrawal",
    "successor_id" TEXT,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "camp" (
    "id" TEXT NOT NULL,
    "topic_id" TEXT NOT NULL,
    "source_count" INTEGER NOT NULL DEFAULT 0,
    "voice_count" INTEGER NOT NULL DEFAULT 0,
    "status" "ClaimStatus" NOT NULL DEFAULT 'unconfirmed',
    "status_sentence" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "camp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" TEXT NOT NULL,
    "camp_id" TEXT NOT NULL,
    "topic_id" TEXT NOT NULL,
    "model_key" TEXT NOT NULL,
    "property" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "unit" TEXT NOT NULL,
    "written" TEXT NOT NULL,
    "qualifiers" JSONB NOT NULL,
    "modality" "Modality" NOT NULL,
    "attributed_to" TEXT,
    "said_date" TEXT NOT NULL,
    "said_basis" "SaidBasis" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "source_id" TEXT NOT NULL,
    "voice_key" TEXT NOT NULL,
    "voice_rank" INTEGER NOT NULL,
    "group_key" TEXT,
    "claim_ids" TEXT[],

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "derived" (
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "reading_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "model_key" TEXT NOT NULL,
    "comparator" TEXT,
    "comparator_key" TEXT,
    "property" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "figure" DECIMAL(65,30) NOT NULL,
    "figure_high" DECIMAL(65,30),
    "direction" TEXT,
    "modality" "Modality" NOT NULL,
    "quote" TEXT NOT NULL,
    "quote_start" INTEGER NOT NULL,
    "quote_end" INTEGER NOT NULL,
    "evidence" JSONB NOT NULL,
    "holds" BOOLEAN,
    "calculation" TEXT NOT NULL DEFAULT '',
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "derived_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" TEXT NOT NULL,
    "model_key" TEXT NOT NULL,
    "property" TEXT NOT NULL,
    "claim_count" INTEGER NOT NULL DEFAULT 0,
    "source_count" INTEGER NOT NULL DEFAULT 0,
    "voice_count" INTEGER NOT NULL DEFAULT 0,
    "best" JSONB,
    "best_number" DECIMAL(65,30),
    "facts" JSONB NOT NULL DEFAULT '[]',
    "raised_count" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "judged_at" TIMESTAMPTZ(3),

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" TEXT NOT NULL,
    "topic_id" TEXT NOT NULL,
    "model_key" TEXT NOT NULL,
    "property" TEXT NOT NULL,
    "level" "FindingLevel" NOT NULL,
    "rule" TEXT NOT NULL,
    "kind" "FindingKind" NOT NULL,
    "raised" BOOLEAN NOT NULL,
    "severity" "Severity" NOT NULL,
    "sharpness" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "subject" TEXT NOT NULL,
    "a" JSONB NOT NULL,
    "b" JSONB NOT NULL,
    "cause" TEXT,
    "sentence" TEXT NOT NULL,
    "status" "FindingStatus" NOT NULL DEFAULT 'open',
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gone_at" TIMESTAMPTZ(3),

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding_source" (
    "finding_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "side" TEXT NOT NULL,

    CONSTRAINT "finding_source_pkey" PRIMARY KEY ("finding_id","source_id","side")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "who" TEXT NOT NULL,
    "target_kind" "DecisionTarget" NOT NULL,
    "target_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "payload" JSONB,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" TEXT NOT NULL,
    "state" "SubmissionState" NOT NULL,
    "origin" "SubmissionOrigin" NOT NULL,
    "token_sha256" TEXT,
    "filename" TEXT,
    "media_type" TEXT,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA,
    "about" JSONB NOT NULL,
    "preview" JSONB,
    "source_id" TEXT,
    "capture_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "model_vendor_key_idx" ON "model"("vendor_key");

-- CreateIndex
CREATE INDEX "model_name_trgm_idx" ON "model" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "alias_normalized_idx" ON "alias"("normalized");

-- CreateIndex
CREATE INDEX "alias_model_key_idx" ON "alias"("model_key");

-- CreateIndex
CREATE INDEX "alias_text_trgm_idx" ON "alias" USING GIN ("text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "source_canonical_url_key" ON "source"("canonical_url");

-- CreateIndex
CREATE INDEX "source_voice_key_idx" ON "source"("voice_key");

-- CreateIndex
CREATE INDEX "source_created_at_id_idx" ON "source"("created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "source_title_trgm_idx" ON "source" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "source_publisher_trgm_idx" ON "source" USING GIN ("publisher" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "capture_sha256_idx" ON "capture"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "capture_source_id_sha256_key" ON "capture"("source_id", "sha256");

-- CreateIndex
CREATE INDEX "reading_capture_id_idx" ON "reading"("capture_id");

-- CreateIndex
CREATE INDEX "claim_topic_id_scope_key_value_key_idx" ON "claim"("topic_id", "scope_key", "value_key");

-- CreateIndex
CREATE INDEX "claim_source_id_quote_start_idx" ON "claim"("source_id", "quote_start");

-- CreateIndex
CREATE INDEX "claim_capture_id_idx" ON "claim"("capture_id");

-- CreateIndex
CREATE INDEX "claim_model_key_idx" ON "claim"("model_key");

-- CreateIndex
CREATE INDEX "claim_recorded_at_id_idx" ON "claim"("recorded_at" DESC, "id");

-- CreateIndex
CREATE INDEX "camp_topic_id_voice_count_id_idx" ON "camp"("topic_id", "voice_count" DESC, "id");

-- CreateIndex
CREATE INDEX "statement_source_id_property_idx" ON "statement"("source_id", "property");

-- CreateIndex
CREATE INDEX "statement_camp_id_voice_rank_voice_key_id_idx" ON "statement"("camp_id", "voice_rank", "voice_key", "id");

-- CreateIndex
CREATE INDEX "statement_camp_id_voice_key_idx" ON "statement"("camp_id", "voice_key");

-- CreateIndex
CREATE INDEX "statement_topic_id_voice_key_idx" ON "statement"("topic_id", "voice_key");

-- CreateIndex
CREATE INDEX "statement_model_key_source_id_idx" ON "statement"("model_key", "source_id");

-- CreateIndex
CREATE INDEX "derived_source_id_quote_start_idx" ON "derived"("source_id", "quote_start");

-- CreateIndex
CREATE INDEX "derived_model_key_idx" ON "derived"("model_key");

-- CreateIndex
CREATE INDEX "topic_property_idx" ON "topic"("property");

-- CreateIndex
CREATE UNIQUE INDEX "topic_model_key_property_key" ON "topic"("model_key", "property");

-- CreateIndex
CREATE INDEX "finding_topic_id_idx" ON "finding"("topic_id");

-- CreateIndex
CREATE INDEX "finding_model_key_idx" ON "finding"("model_key");

-- CreateIndex
CREATE INDEX "finding_raised_status_severity_sharpness_id_idx" ON "finding"("raised", "status", "severity" DESC, "sharpness" DESC, "id");

-- CreateIndex
CREATE INDEX "finding_source_source_id_idx" ON "finding_source"("source_id");

-- CreateIndex
CREATE INDEX "decision_target_kind_target_id_at_idx" ON "decision"("target_kind", "target_id", "at");

-- CreateIndex
CREATE INDEX "submission_state_created_at_idx" ON "submission"("state", "created_at");

-- CreateIndex
CREATE INDEX "submission_source_id_idx" ON "submission"("source_id");

-- AddForeignKey
ALTER TABLE "model" ADD CONSTRAINT "model_vendor_key_fkey" FOREIGN KEY ("vendor_key") REFERENCES "vendor"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model" ADD CONSTRAINT "model_merged_into_key_fkey" FOREIGN KEY ("merged_into_key") REFERENCES "model"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias" ADD CONSTRAINT "alias_model_key_fkey" FOREIGN KEY ("model_key") REFERENCES "model"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_model_key_fkey" FOREIGN KEY ("model_key") REFERENCES "model"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_camp_id_fkey" FOREIGN KEY ("camp_id") REFERENCES "camp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "camp" ADD CONSTRAINT "camp_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_camp_id_fkey" FOREIGN KEY ("camp_id") REFERENCES "camp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "derived" ADD CONSTRAINT "derived_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_model_key_fkey" FOREIGN KEY ("model_key") REFERENCES "model"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_source" ADD CONSTRAINT "finding_source_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_source" ADD CONSTRAINT "finding_source_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say ------------------------------------------------------------------------------

-- The database sorts by code point; names are sorted as people do, numbers in them by size: GPT-5.9, GPT-5.10.
CREATE COLLATION people (provider = icu, locale = 'und-u-kn-true');

-- One reading of a capture is current.
CREATE UNIQUE INDEX "reading_current_key" ON "reading" ("capture_id") WHERE "current";

-- Claims that count, as lists and the judge read them.
CREATE INDEX "claim_standing_topic_idx" ON "claim" ("topic_id") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "claim_standing_source_idx" ON "claim" ("source_id") WHERE "withdrawn_at" IS NULL;
-- Scores at a stated length of input, which the context window decides about.
CREATE INDEX "claim_length_idx" ON "claim" ("model_key")
  WHERE "withdrawn_at" IS NULL AND "property" LIKE 'benchmark.%' AND "scope_key" LIKE '%context=%';
CREATE INDEX "finding_standing_topic_idx" ON "finding" ("topic_id") WHERE "gone_at" IS NULL;

-- The digest that records some bytes.
CREATE INDEX "source_recorded_sha256_idx" ON "source" (("records"->>'sha256')) WHERE "kind" = 'digest';

-- A source as it is named beside a claim.
CREATE FUNCTION source_brief(s "source") RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT jsonb_build_object('id', s.id, 'slug', s.slug, 'title', s.title, 'publisher', s.publisher, 'kind', s.kind,
    'published', s.published, 'url', s.canonical_url, 'records', s.records)
$$;
