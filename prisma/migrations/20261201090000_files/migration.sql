-- CreateTable
CREATE TABLE "File" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "facts" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "FileOfDeck" (
    "deckId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("deckId", "path"),
    CONSTRAINT "FileOfDeck_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FileOfDeck_hash_fkey" FOREIGN KEY ("hash") REFERENCES "File" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Version" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "VersionPiece" (
    "hash" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("hash", "at")
);
