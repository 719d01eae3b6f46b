// The one script of a form page: it turns what was answered into the form in plain text, and asks for nothing outside.

/// The one script of a form page.
enum FormScript {
    // What the script writes is the notation of the form in plain text: the number and label of a question, boxes, bars.
    static let text: StaticString = """
        "use strict";(function(){
        var d=document,f=d.querySelector("form"),count=0;
        function all(e,s){return Array.prototype.slice.call(e.querySelectorAll(s))}
        function letters(i){var s="";for(i++;i>0;i=Math.floor(i/26)){i--;s=String.fromCharCode(97+i%26)+s}return s}
        function items(list){return Array.prototype.filter.call(list.children,function(e){return e.hasAttribute("data-item")})}
        function number(e){var p=[];for(;e!==f;e=e.parentNode)if(e.hasAttribute("data-p"))
        p.unshift(e.getAttribute("data-p")+(e.hasAttribute("data-item")?letters(items(e.parentNode).indexOf(e)):""));return p.join(".")}
        function lines(t){var r=t.replace(/\\r\\n|[\\r\\v\\f\\u0085\\u2028\\u2029]/g,"\\n").split("\\n").map(function(x){
        return x.replace(/[\\u0000-\\u001f\\u007f-\\u009f\\ufff9-\\ufffb]/g," ").trim()});
        while(r.length&&!r[0])r.shift();while(r.length&&!r[r.length-1])r.pop();return r}
        function answer(q){var o=[];all(q,"input:checked").forEach(function(b){if(b.value)o.push("   [x] "+b.value)});
        all(q,"textarea,input:not([type=radio]):not([type=checkbox])").forEach(function(t){
        lines(t.value).forEach(function(r){o.push(r?"   | "+r:"   |")})});return o}
        function tell(id){all(d,"[role=alert]").forEach(function(p){p.hidden=p.id!==id})}
        function make(){var o=[],said=0,missing=null;o.push.apply(o,f.getAttribute("data-head").split("\\n"));
        all(f,"[data-q]").forEach(function(q){var a=answer(q);
        if(a.length){o.push("","#"+number(q)+" "+q.getAttribute("data-q"));o=o.concat(a);
        if(!q.hasAttribute("data-must"))said++}else if(q.hasAttribute("data-must")&&!missing)missing=q});
        if(missing){tell("missing");missing.querySelector("input,textarea").focus();return null}
        if(!said){tell("nothing");f.querySelector("input,textarea").focus();return null}
        tell("");o.push("",f.getAttribute("data-last"),"");return o.join("\\n")}
        function show(){var t=make();if(t===null)return null;var r=d.getElementById("result");r.hidden=false;
        d.getElementById("text").value=t;return t}
        function bind(e){all(e,"button[name=more]").forEach(function(b){b.onclick=function(){more(b)}});
        all(e,"button[name=less]").forEach(function(b){b.onclick=function(){var i=b.parentNode,l=i.parentNode;i.remove();
        l.querySelector("button[name=more]").focus()}})}
        function more(b){var l=b.parentNode,all0=items(l),c=all0[0].cloneNode(true),s="-"+(++count);
        all(c,"[data-list]").forEach(function(x){items(x).slice(1).forEach(function(i){i.remove()})});
        all(c,"[id]").forEach(function(x){x.id+=s});all(c,"[for]").forEach(function(x){x.htmlFor+=s});
        all(c,"[aria-describedby]").forEach(function(x){x.setAttribute("aria-describedby",x.getAttribute("aria-describedby")+s)});
        all(c,"input,textarea").forEach(function(x){if(x.name)x.name+=s;if(x.type==="radio"||x.type==="checkbox")x.checked=!x.value&&x.type==="radio";
        else x.value=""});all(c,"button[name=less]").forEach(function(x){if(x.parentNode===c)x.hidden=false});
        l.insertBefore(c,b);bind(c);c.querySelector("input,textarea").focus()}
        d.documentElement.className="js";bind(f);f.onsubmit=function(e){e.preventDefault()};
        d.getElementById("make").onclick=function(){if(show()!==null)d.getElementById("result").focus()};
        d.getElementById("save").onclick=function(){var t=show();if(t===null)return;var a=d.createElement("a");
        a.href=URL.createObjectURL(new Blob([t],{type:"text/plain;charset=utf-8"}));a.download=f.getAttribute("data-file");
        d.body.appendChild(a);a.click();a.remove()};
        d.getElementById("copy").onclick=function(){var t=show(),x=d.getElementById("text");if(t===null)return;x.select();
        function done(){d.getElementById("copied").hidden=false}
        if(navigator.clipboard)navigator.clipboard.writeText(t).then(done,function(){if(d.execCommand("copy"))done()});
        else if(d.execCommand("copy"))done()};
        })();
        """
}
