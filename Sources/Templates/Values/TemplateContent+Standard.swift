public import HTML

extension String: TemplateContent {
    @inlinable public static var kind: Kind { .text }
    @inlinable public var templateValue: TemplateValue { .text(self) }
}

extension HTML: TemplateContent {
    @inlinable public static var kind: Kind { .html }
    @inlinable public var templateValue: TemplateValue { .html(self) }
}

extension SafeURL: TemplateContent {
    @inlinable public static var kind: Kind { .url }
    @inlinable public var templateValue: TemplateValue { .url(self) }
}

extension Int: TemplateContent {
    @inlinable public static var kind: Kind { .number }
    @inlinable public var templateValue: TemplateValue { .number(self) }
}

extension Double: TemplateContent {
    @inlinable public static var kind: Kind { .number }
    @inlinable public var templateValue: TemplateValue { .decimal(self) }
}

extension Bool: TemplateContent {
    @inlinable public static var kind: Kind { .flag }
    @inlinable public var templateValue: TemplateValue { .flag(self) }
}

extension Array: TemplateContent where Element: TemplateContent {
    @inlinable public static var kind: Kind { .list(Element.kind) }
    @inlinable public var templateValue: TemplateValue { .list(map(\.templateValue)) }
}

extension Optional: TemplateContent where Wrapped: TemplateContent {
    @inlinable public static var kind: Kind {
        if case .optional = Wrapped.kind { Wrapped.kind } else { .optional(Wrapped.kind) }
    }
    @inlinable public var templateValue: TemplateValue { self?.templateValue ?? .none }
}
