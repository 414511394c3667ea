package dk.sigtepunkt.domain.reports;

/**
 * How much was written of what a submission is judged on, but of the report's own state: another number is something that was
 * not judged. Numbers and no moments: what is stamped earlier may be kept later.
 *
 * @param marks how often a section of the report was said to be ready, or not to be any more
 * @param sections how much its committee has written in the sections of the quarter, drafts too
 * @param judgements how much was written of the statuses in its committee's part of the quarter
 */
public record ReportBasis(int marks, int sections, int judgements) {}
