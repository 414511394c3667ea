package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

final class DanishBundleWords implements BundleWords {
    @Override
    public Objection ownStartFails(String cause) {
        return failure("Udvalgets egen opstart fejler", cause);
    }

    @Override
    public Objection noBundle(String cause) {
        return failure("Filen er ikke en gyldig bundle", cause);
    }

    @Override
    public Objection cannotStart(String cause) {
        return failure("Udvalget kan ikke startes", cause);
    }

    @Override
    public Objection packageLacking(String name) {
        return lacking("det kræver Java-pakken %s, som ingen har".formatted(name));
    }

    @Override
    public Objection requirementLacking(String namespace, String filter) {
        return lacking("det kræver %s %s, som ingen har".formatted(namespace, filter));
    }

    @Override
    public Objection cannotResolve(String problem) {
        return lacking(problem);
    }

    @Override
    public Objection hangs(Bundle bundle, Duration limit) {
        return new Objection(
                hanging(" i %s %s".formatted(bundle.getSymbolicName(), bundle.getVersion()), limit),
                hanging("", limit));
    }

    @Override
    public Objection cannotBeHandled(@Nullable Throwable cause) {
        return new Objection("Udvalget kan ikke håndteres: %s.".formatted(cause), "Udvalget kan ikke håndteres.");
    }

    @Override
    public String serverCloses() {
        return "Serveren er ved at lukke.";
    }

    @Override
    public Objection outdated(String packages) {
        return new Objection(outdatedCode(" (%s)".formatted(packages)), outdatedCode(""));
    }

    @Override
    public String startedTooLate(Bundle bundle) {
        return "%s kom i gang, efter at den var opgivet, og fjernes".formatted(bundle);
    }

    @Override
    public String hangsIn(Bundle bundle, String step) {
        return "%s hænger i %s".formatted(bundle, step);
    }

    private static Objection failure(String what, String cause) {
        return new Objection("%s: %s.".formatted(what, cause), what + ".");
    }

    private static Objection lacking(String needed) {
        String what = "Udvalget kan ikke kobles på systemet: ";
        return new Objection(what + needed + ".", what + "det kræver noget, som ingen har.");
    }

    private static String hanging(String where, Duration limit) {
        return "Udvalgets egen kode%s blev ikke færdig inden %d sekunder. Det, der hænger, forsvinder først, når serveren genstartes."
                .formatted(where, limit.toSeconds());
    }

    private static String outdatedCode(String packages) {
        return "Udvalgets kode er bygget mod en ældre udgave af kontrakterne%s og bruges ikke; indholdet gælder. Byg den igen mod kontrakterne i denne version, og installér den nye fil."
                .formatted(packages);
    }
}
