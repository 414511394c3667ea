package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.domain.access.Denied;
import java.util.List;
import java.util.function.Function;

/** That it was done, or why not. */
public sealed interface DeploymentOutcome {
    record Done(Deployment deployment) implements DeploymentOutcome {}

    /**
     * @param findings Danish sentences, at least one; they may quote what was handed in, for whoever did so
     * @param open the same for everybody, without a word of what was handed in
     */
    record Refused(List<String> findings, List<String> open, RefusalReason reason) implements DeploymentOutcome {
        public Refused {
            findings = List.copyOf(findings);
            open = List.copyOf(open);
        }

        /** With findings that quote nothing. */
        public Refused(List<String> findings) {
            this(findings, findings, RefusalReason.CONTENT);
        }
    }

    /** The actor may not; nothing was looked at. */
    record Forbidden(Denied why) implements DeploymentOutcome {
        private Refused refused() {
            List<String> sentence = List.of(why.sentence());
            return new Refused(sentence, sentence, RefusalReason.FOREIGN_COMMITTEE);
        }
    }

    /** Who is forbidden is refused with the sentence that says so. */
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
        if (this instanceof Done outcome) {
            return done.apply(outcome);
        }
        return refused.apply(this instanceof Forbidden forbidden ? forbidden.refused() : (Refused) this);
    }
}
