-- A person's team, for the review. Talks that were given before have it in their events; the newest one counts.
ALTER TABLE "Participant" ADD COLUMN "team" INTEGER;

UPDATE "Participant" SET "team" = "given"."team"
FROM (
    SELECT
        "sessionId",
        json_extract("payload", '$.participant') AS "participant",
        json_extract("payload", '$.team') AS "team",
        MAX("seq")
    FROM "Event"
    WHERE "type" IN ('participantJoined', 'teamChosen') AND json_extract("payload", '$.team') IS NOT NULL
    GROUP BY "sessionId", "participant"
) AS "given"
WHERE "Participant"."sessionId" = "given"."sessionId" AND "Participant"."id" = "given"."participant";
