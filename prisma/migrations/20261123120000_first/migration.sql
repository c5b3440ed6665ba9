-- CreateTable
CREATE TABLE "Deck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pin" TEXT,
    "deckId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "seed" BIGINT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "locked" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Session_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Participant" (
    "sessionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "seatHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,

    PRIMARY KEY ("sessionId", "id"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "sessionId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "type" TEXT NOT NULL,
    "payload" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "seq"),
    CONSTRAINT "Event_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Digit" (
    "sessionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "round" TEXT NOT NULL,
    "label" INTEGER NOT NULL,
    "guess" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "slide" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "predictedAtStep" INTEGER NOT NULL,
    "doubt" TEXT,
    "outputs" TEXT NOT NULL,
    "pixels" BLOB NOT NULL,
    "strokes" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "id"),
    CONSTRAINT "Digit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Digit_sessionId_participantId_fkey" FOREIGN KEY ("sessionId", "participantId") REFERENCES "Participant" ("sessionId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Answer" (
    "sessionId" TEXT NOT NULL,
    "round" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "roundTrip" REAL NOT NULL,
    "points" REAL,
    "right" REAL,
    "verdict" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "round", "participantId"),
    CONSTRAINT "Answer_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Answer_sessionId_participantId_fkey" FOREIGN KEY ("sessionId", "participantId") REFERENCES "Participant" ("sessionId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TrainingReport" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sessionId" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "epoch" REAL NOT NULL,
    "samples" BIGINT NOT NULL,
    "samplesPerSecond" REAL NOT NULL,
    "learningRate" REAL NOT NULL,
    "costTraining" REAL,
    "costHeldOut" REAL NOT NULL,
    "accuracyTest" REAL NOT NULL,
    "testCount" INTEGER NOT NULL,
    "joined" INTEGER NOT NULL,
    "accuracyArrival" REAL,
    "arrivals" INTEGER NOT NULL,
    "confusion" TEXT NOT NULL,
    CONSTRAINT "TrainingReport_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Checkpoint" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sessionId" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "Checkpoint_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PresenterKey" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "PresenterSession" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "lastSeen" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Session_pin_key" ON "Session"("pin");

-- CreateIndex
CREATE INDEX "Session_createdAt_idx" ON "Session"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_sessionId_seatHash_key" ON "Participant"("sessionId", "seatHash");

-- CreateIndex
CREATE INDEX "Digit_sessionId_at_id_idx" ON "Digit"("sessionId", "at", "id");

-- CreateIndex
CREATE INDEX "Digit_sessionId_label_guess_at_idx" ON "Digit"("sessionId", "label", "guess", "at");

-- CreateIndex
CREATE INDEX "Digit_sessionId_participantId_idx" ON "Digit"("sessionId", "participantId");

-- CreateIndex
CREATE INDEX "Answer_sessionId_participantId_idx" ON "Answer"("sessionId", "participantId");

-- CreateIndex
CREATE INDEX "TrainingReport_sessionId_id_idx" ON "TrainingReport"("sessionId", "id");

-- CreateIndex
CREATE INDEX "Checkpoint_sessionId_id_idx" ON "Checkpoint"("sessionId", "id");

