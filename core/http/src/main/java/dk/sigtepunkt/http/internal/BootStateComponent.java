package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.Readiness;
import dk.sigtepunkt.http.StartNotes;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Connects the state that the web server asks with the components that know it; immediate, because nobody else does. */
@Component(service = StartNotes.class, immediate = true)
public final class BootStateComponent implements StartNotes {
    @Reference(
            service = Readiness.class,
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "forget")
    void tell(Readiness readiness) {
        BootState.SHARED.tell(readiness);
    }

    void forget(Readiness readiness) {
        BootState.SHARED.forget(readiness);
    }

    @Override
    public void waiting(String part, String sentence) {
        BootState.SHARED.waiting(part, sentence);
    }

    @Override
    public void cleared(String part) {
        BootState.SHARED.cleared(part);
    }
}
