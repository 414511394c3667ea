package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.identity.ItemRef;

/** An action with the focus area that it is for. */
public record ReportedAction(FocusAreaPart area, ActionPart part) {
    public ItemRef ref() {
        return part.action().ref();
    }
}
