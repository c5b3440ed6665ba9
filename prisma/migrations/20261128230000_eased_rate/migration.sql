-- The learning rate that the latest mini-batch was trained with. Null in reports of versions that did not ease it.
ALTER TABLE "TrainingReport" ADD COLUMN "easedRate" REAL;
