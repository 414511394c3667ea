package dk.sigtepunkt.domain.access;

/** What one needs in order to do something; a use case asks for exactly one. */
public enum Permission {
    /** To take figures in. */
    RECORD_FIGURES
}
