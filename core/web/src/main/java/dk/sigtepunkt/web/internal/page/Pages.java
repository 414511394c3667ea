package dk.sigtepunkt.web.internal.page;

import java.util.List;

/** A feature's pages. Each feature is a component of its own and says itself at which addresses it answers. */
public interface Pages {
    /** In no particular order: no two features share an address. */
    List<Route> routes();
}
