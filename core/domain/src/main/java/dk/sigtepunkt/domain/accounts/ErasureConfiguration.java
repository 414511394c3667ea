package dk.sigtepunkt.domain.accounts;

/** How long a name is kept; PID {@code dk.sigtepunkt.accounts}. */
@interface ErasureConfiguration {
    /** Days from the closing of an account to the erasure of its name and login. */
    int eraseAfterDays() default 90;
}
