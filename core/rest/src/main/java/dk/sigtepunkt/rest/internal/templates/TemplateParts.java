package dk.sigtepunkt.rest.internal.templates;

import dk.sigtepunkt.domain.templates.KeepTemplates;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What reports consist of, version by version. */
@Component(service = TemplateParts.class)
public final class TemplateParts {
    private final ReadTemplates read;
    private final KeepTemplates keep;

    @Activate
    public TemplateParts(@Reference ReadTemplates read, @Reference KeepTemplates keep) {
        this.read = read;
        this.keep = keep;
    }

    public Stream<Object> resources(Callers callers, ReadingAnswers readings) {
        return Stream.of(new TemplateResource(callers, readings, read, keep));
    }
}
