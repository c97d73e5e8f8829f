-- AlterTable
ALTER TABLE "source" ADD COLUMN     "current_capture_id" TEXT;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_current_capture_id_fkey" FOREIGN KEY ("current_capture_id") REFERENCES "capture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What is known already: the capture whose claims count, else the one taken last.
UPDATE "source" s SET "current_capture_id" = (
  SELECT k."id" FROM "capture" k WHERE k."source_id" = s."id"
  ORDER BY EXISTS (SELECT FROM "claim" c WHERE c."capture_id" = k."id" AND c."withdrawn_at" IS NULL) DESC, k."captured_at" DESC, k."id"
  LIMIT 1
);
