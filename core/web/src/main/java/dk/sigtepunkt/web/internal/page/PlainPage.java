package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.committees.Reading;
import java.util.Map;

/**
 * A page whose text stands in its template alone.
 *
 * @param title the key of what it is called
 */
public record PlainPage(LayoutFactory frames, String title, String template) implements Page {
    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return new PageResult.Shown(200, template, frames.plain(visit, visit.say(title)), Map.of());
    }
}
