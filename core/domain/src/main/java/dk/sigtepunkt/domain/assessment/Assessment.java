package dk.sigtepunkt.domain.assessment;

/** @param reason a Danish sentence that a reader without the figures understands */
public record Assessment(AssessmentCode code, String reason) {}
