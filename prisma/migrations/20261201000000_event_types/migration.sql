-- CreateIndex
CREATE INDEX "Event_sessionId_type_seq_idx" ON "Event"("sessionId", "type", "seq");
