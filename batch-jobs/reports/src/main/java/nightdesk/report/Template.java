package nightdesk.report;

import java.util.Locale;
import java.util.Map;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.ICacheEntryValidity;
import org.thymeleaf.cache.NonCacheableCacheEntryValidity;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** A template of the folder, filled with a view. Text goes in through {@code th:text} alone, so it is escaped. */
public final class Template {
    private final String name;
    private final String shown;
    private final TemplateEngine engine;

    private Template(TemplateFolder templates, String name, TemplateMode mode) {
        this.name = name;
        this.shown = templates.shown(name);
        this.engine = new TemplateEngine();
        this.engine.setTemplateResolver(new FolderResolver(templates, mode));
    }

    /** A template written as HTML. */
    public static Template html(TemplateFolder templates, String name) {
        return new Template(templates, name, TemplateMode.HTML);
    }

    /** A template of plain text. */
    public static Template text(TemplateFolder templates, String name) {
        return new Template(templates, name, TemplateMode.TEXT);
    }

    /**
     * The template with its values.
     *
     * @throws NightdeskException of kind USAGE if the template cannot be filled
     */
    public String fill(Map<String, Object> variables) {
        try {
            return engine.process(name, new Context(Locale.ROOT, variables));
        } catch (TemplateEngineException e) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    shown + line(e) + ": the template cannot be filled: " + reason(e)
                            + ". Correct it or restore it as shipped.",
                    e);
        }
    }

    /** Where in the template it failed, if the engine knows it. */
    private static String line(Throwable e) {
        String line = "";
        for (@Nullable Throwable at = e; at != null; at = at.getCause()) {
            Integer number = at instanceof TemplateProcessingException known ? known.getLine() : null;
            line = number == null ? line : ", line " + number;
        }
        return line;
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage()).replace('\n', ' ');
        return message.length() <= 120 ? message : message.substring(0, 120) + "…";
    }

    /** Finds templates in the folder and nowhere else. */
    private static final class FolderResolver extends AbstractTemplateResolver {
        private final TemplateFolder templates;
        private final TemplateMode mode;

        FolderResolver(TemplateFolder templates, TemplateMode mode) {
            this.templates = templates;
            this.mode = mode;
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                @Nullable String owner,
                String template,
                @Nullable Map<String, Object> attributes) {
            return new StringTemplateResource(templates.text(template));
        }

        @Override
        protected TemplateMode computeTemplateMode(
                IEngineConfiguration configuration,
                @Nullable String owner,
                String template,
                @Nullable Map<String, Object> attributes) {
            return mode;
        }

        @Override
        protected ICacheEntryValidity computeValidity(
                IEngineConfiguration configuration,
                @Nullable String owner,
                String template,
                @Nullable Map<String, Object> attributes) {
            return NonCacheableCacheEntryValidity.INSTANCE;
        }
    }
}
