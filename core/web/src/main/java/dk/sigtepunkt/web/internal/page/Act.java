package dk.sigtepunkt.web.internal.page;

/**
 * Does something that may put a committee in or take one out. It is given no reading: a committee goes only when every
 * reading of it is closed, so whoever held one would wait for itself.
 */
@FunctionalInterface
public interface Act {
    PageResult answer(PageRequest visit);
}
