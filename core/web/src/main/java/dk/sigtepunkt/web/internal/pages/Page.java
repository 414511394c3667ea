package dk.sigtepunkt.web.internal.pages;

/** Answers requests for one address; called on any thread, keeps no state between calls. */
@FunctionalInterface
public interface Page {
    Answer answer(Visit visit);
}
