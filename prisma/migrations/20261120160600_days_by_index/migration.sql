-- How many findings a day has is counted in the index alone.
DROP INDEX "finding_raised_day_idx";
DROP INDEX "finding_gone_day_idx";
CREATE INDEX "finding_raised_day_idx" ON "finding"
  ((("first_seen_at" AT TIME ZONE 'UTC')::date), "severity" DESC, "sharpness" DESC, "id") INCLUDE ("first_seen_at")
  WHERE "raised";
CREATE INDEX "finding_gone_day_idx" ON "finding"
  ((("gone_at" AT TIME ZONE 'UTC')::date), "severity" DESC, "sharpness" DESC, "id") INCLUDE ("gone_at")
  WHERE "raised" AND "gone_at" IS NOT NULL;
