package dk.sigtepunkt.web.internal.keys;

import dk.sigtepunkt.domain.keys.KeepPersonalKeys;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own keys for the people's console. */
@Component
public final class PersonalKeyPages implements Pages {
    private final PersonalKeysPage keys;

    @Activate
    public PersonalKeyPages(@Reference Strategies strategies, @Reference KeepPersonalKeys keep) {
        keys = new PersonalKeysPage(
                new LayoutFactory(strategies), keep, () -> System.getProperty("sigtepunkt.console.port", ""));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.form(PersonalKeysPage.ADDRESS, keys, keys::add),
                Route.guarded(PersonalKeysPage.ADDRESS + "/{key}/afslut", keys::end));
    }
}
