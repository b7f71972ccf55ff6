public import HTML

extension String: TemplateContent {
    public static var kind: Kind { .text }
    public var templateValue: TemplateValue { .text(self) }
}

extension HTML: TemplateContent {
    public static var kind: Kind { .html }
    public var templateValue: TemplateValue { .html(self) }
}

extension SafeURL: TemplateContent {
    public static var kind: Kind { .url }
    public var templateValue: TemplateValue { .url(self) }
}

extension Int: TemplateContent {
    public static var kind: Kind { .number }
    public var templateValue: TemplateValue { .number(self) }
}

extension Double: TemplateContent {
    public static var kind: Kind { .number }
    public var templateValue: TemplateValue { .decimal(self) }
}

extension Bool: TemplateContent {
    public static var kind: Kind { .flag }
    public var templateValue: TemplateValue { .flag(self) }
}

extension Array: TemplateContent where Element: TemplateContent {
    public static var kind: Kind { .list(Element.kind) }
    public var templateValue: TemplateValue { .list(map(\.templateValue)) }
}

extension Optional: TemplateContent where Wrapped: TemplateContent {
    public static var kind: Kind {
        if case .optional = Wrapped.kind { Wrapped.kind } else { .optional(Wrapped.kind) }
    }
    public var templateValue: TemplateValue { self?.templateValue ?? .none }
}
