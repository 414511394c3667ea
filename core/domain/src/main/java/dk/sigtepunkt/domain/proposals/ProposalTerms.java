package dk.sigtepunkt.domain.proposals;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the municipality promises about proposals, and how many it lets wait. */
@Component(service = ProposalTerms.class, configurationPid = "dk.sigtepunkt.proposals")
public final class ProposalTerms {
    private static final int LONGEST_READING = 90;
    private static final int MOST_WAITING = 10_000;
    private static final int LONGEST_CONTACT = 730;

    private final int readWithinDays;
    private final int mostWaiting;
    private final int eraseContactAfterDays;

    /** PID {@code dk.sigtepunkt.proposals}; what lies outside of the bounds counts as the nearer one. */
    @interface Configuration {
        /** Days within which an employee has read a proposal, as its sender is told; 1 to 90. */
        int readWithinDays() default 14;

        /** How many may wait to be read before no more are taken in; 1 to 10,000. */
        int mostWaiting() default 300;

        /** Days after which how to reach a sender is erased though the proposal has not ended; 1 to 730. */
        int eraseContactAfterDays() default 180;
    }

    @Activate
    public ProposalTerms(Configuration configuration) {
        this(configuration.readWithinDays(), configuration.mostWaiting(), configuration.eraseContactAfterDays());
    }

    private ProposalTerms(int readWithinDays, int mostWaiting, int eraseContactAfterDays) {
        this.readWithinDays = within(readWithinDays, LONGEST_READING);
        this.mostWaiting = within(mostWaiting, MOST_WAITING);
        this.eraseContactAfterDays = within(eraseContactAfterDays, LONGEST_CONTACT);
    }

    private static int within(int wanted, int most) {
        return Math.max(1, Math.min(wanted, most));
    }

    public static ProposalTerms of(int readWithinDays, int mostWaiting, int eraseContactAfterDays) {
        return new ProposalTerms(readWithinDays, mostWaiting, eraseContactAfterDays);
    }

    public int readWithinDays() {
        return readWithinDays;
    }

    public int mostWaiting() {
        return mostWaiting;
    }

    public int eraseContactAfterDays() {
        return eraseContactAfterDays;
    }

    Duration contactKept() {
        return Duration.ofDays(eraseContactAfterDays);
    }
}
