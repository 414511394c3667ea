package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.committees.Reading;
import java.util.Map;

/** A page whose text stands in its template alone. */
public record PlainPage(Frames frames, String title, String template) implements Page {
    @Override
    public Answer answer(Visit visit, Reading reading) {
        return new Answer.Shown(200, template, frames.plain(visit, title), Map.of());
    }
}
