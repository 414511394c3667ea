package dk.sigtepunkt.security;

/** Why a key lets nobody in. */
public enum KeyRefusal {
    /** There is no such key. */
    UNKNOWN,
    /** Its time is up. */
    EXPIRED,
    /** It was taken back. */
    REVOKED,
    /** Nobody gets in by its account any more. */
    DEACTIVATED
}
