package dk.sigtepunkt.content.internal.conformance;

import dk.sigtepunkt.content.internal.yaml.Findings;

/** One thing that content should hold; what does not becomes a finding. */
@FunctionalInterface
public interface Rule {
    void check(Subject subject, Findings findings);
}
