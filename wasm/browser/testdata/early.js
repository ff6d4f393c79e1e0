// Sets properties before the element is defined: the widget is a module and comes later.
Object.assign(document.getElementById("a"), {view: "quotes", theme: "dark", src: "/testdata/ferry.html"});
